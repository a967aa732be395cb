package amalgam.statistics.agreement;

/** What the distance between two ratings means. */
public enum Scale {
  /** Names: equal or not. */
  NOMINAL,
  /** An order without distances: as far apart as there are ratings in between. */
  ORDINAL,
  /** Numbers whose differences count. */
  INTERVAL,
  /** Numbers from 0 up whose proportions count. */
  RATIO;

  /**
   * The squared distance of two values, given as places among all ascending values.
   *
   * @param before per place the ratings at lower places and half of those at it
   */
  double squaredDistance(double[] values, double[] before, int one, int other) {
    if (one == other) {
      return 0;
    }
    double distance =
        switch (this) {
          case NOMINAL -> 1;
          case ORDINAL -> before[one] - before[other];
          case INTERVAL -> values[one] - values[other];
          case RATIO -> (values[one] - values[other]) / (values[one] + values[other]);
        };
    return distance * distance;
  }
}
