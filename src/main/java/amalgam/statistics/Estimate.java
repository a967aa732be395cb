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
}
