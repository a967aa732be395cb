package amalgam.statistics;

/**
 * A number with its interval.
 *
 * @param estimate NaN where nothing was observed
 * @param low lower bound of the interval
 * @param high upper bound of the interval
 * @param n observations behind the estimate
 */
public record Estimate(double estimate, double low, double high, long n) {

  public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);

  public boolean isPresent() {
    return n > 0;
  }

  /** With bounds that do not leave what is possible. */
  public Estimate within(double least, double most) {
    return new Estimate(estimate, Math.max(least, low), Math.min(most, high), n);
  }

  /** With an interval that also holds another one; a bound there that is NaN says nothing. */
  public Estimate reaching(double otherLow, double otherHigh) {
    return new Estimate(
        estimate, otherLow < low ? otherLow : low, otherHigh > high ? otherHigh : high, n);
  }
}
