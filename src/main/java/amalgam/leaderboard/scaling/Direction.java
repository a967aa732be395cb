package amalgam.leaderboard.scaling;

import amalgam.statistics.Estimate;

/** What the interval of a change allows to say. */
public enum Direction {
  RISES,
  FALLS,
  /** Whatever it does, it is little: see {@link #FLAT_SHARE}. */
  FLAT,
  UNDECIDED;

  /** A change for ten times the size that is surely less than this share of the mean is flat. */
  public static final double FLAT_SHARE = 0.1;

  /**
   * What {@code change} allows to say.
   *
   * @param mean height of what changes
   */
  static Direction of(Estimate change, double mean) {
    double little = FLAT_SHARE * Math.abs(mean);
    if (change.low() > -little && change.high() < little) {
      return FLAT;
    }
    if (change.low() > 0) {
      return RISES;
    }
    return change.high() < 0 ? FALLS : UNDECIDED;
  }
}
