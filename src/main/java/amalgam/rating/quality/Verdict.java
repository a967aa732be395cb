package amalgam.rating.quality;

/** Whether a rater's votes count. */
public enum Verdict {
  /** They count, and nothing speaks against it. */
  COUNTED,
  /** They count, but a person should look at how they came about. */
  TO_LOOK_AT,
  /** They do not count. */
  SET_ASIDE
}
