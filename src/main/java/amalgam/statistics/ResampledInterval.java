package amalgam.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals from the values that a statistic took in resamples of clusters.
 *
 * <p>Resampling n clusters sees a spread that is (n − 1)/n too small and takes it for known; the
 * tails are therefore cut at Φ(−√(n/(n − 1))·t), t being the quantile of n − 1 degrees of freedom
 * (Hesterberg, What Teachers Should Know About the Bootstrap, 2015, section 3.2). With 25 clusters
 * this raises the coverage of a 95% interval from about 92–93% to 94–95%.
 */
final class ResampledInterval {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] ascending;
  private final double tail;

  /**
   * @param resampled values; NaN where a resample had none, which then does not count
   */
  ResampledInterval(double[] resampled, double confidenceLevel, int clusters) {
    ascending = Arrays.stream(resampled).filter(value -> !Double.isNaN(value)).sorted().toArray();
    tail = clusters < 2 ? Double.NaN : tail(confidenceLevel, clusters);
  }

  private static double tail(double confidenceLevel, int clusters) {
    double t = TDistribution.of(clusters - 1).inverseSurvivalProbability((1 - confidenceLevel) / 2);
    return NORMAL.cumulativeProbability(-Math.sqrt(clusters / (clusters - 1.0)) * t);
  }

  /** Between the quantiles: for what is nearly unbiased, such as means and ratios. */
  Estimate percentile(double estimate, long n) {
    return new Estimate(estimate, quantile(ascending, tail), quantile(ascending, 1 - tail), n);
  }

  /**
   * Between the quantiles mirrored at the estimate: for what resampling inflates the way sampling
   * did, such as the area below the best of many noisy points.
   */
  Estimate mirrored(double estimate, long n) {
    return new Estimate(
        estimate,
        2 * estimate - quantile(ascending, 1 - tail),
        2 * estimate - quantile(ascending, tail),
        n);
  }

  /** The linearly interpolated quantile of ascending values (type 7 of Hyndman and Fan, 1996). */
  static double quantile(double[] ascending, double probability) {
    if (ascending.length == 0 || Double.isNaN(probability)) {
      return Double.NaN;
    }
    double position = probability * (ascending.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
  }
}
