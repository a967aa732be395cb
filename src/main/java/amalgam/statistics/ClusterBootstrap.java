package amalgam.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Percentile intervals by resampling whole clusters (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13): observations within a cluster, such as the prompts of a matched
 * bundle, are not independent. Few clusters widen the tails. The same seed draws the same resamples
 * of the same number of clusters.
 */
public final class ClusterBootstrap {

  private final ClusterResamples resamples;

  /**
   * @param confidenceLevel how often an interval is to hold the truth, such as 0.95
   * @param resamples number of resamples, such as 1000
   * @param seed of the resampling
   */
  public ClusterBootstrap(double confidenceLevel, int resamples, long seed) {
    this.resamples = new ClusterResamples(confidenceLevel, resamples, seed);
  }

  /**
   * Σ numerators / Σ denominators, with its interval.
   *
   * @param numerators a sum per cluster
   * @param denominators a count per cluster; clusters of count 0 were not observed
   */
  public Estimate ratio(double[] numerators, double[] denominators) {
    double[] counts = Arrays.stream(denominators).filter(count -> count > 0).toArray();
    double[] sums = new double[counts.length];
    int observed = 0;
    for (int cluster = 0; cluster < denominators.length; cluster++) {
      if (denominators[cluster] > 0) {
        sums[observed++] = numerators[cluster];
      }
    }
    return statistic(
        counts.length,
        Math.round(Arrays.stream(counts).sum()),
        weights -> dot(weights, sums) / dot(weights, counts));
  }

  /**
   * A share, as {@link #ratio}. Where no observation or every one counts, resampling sees no spread
   * at all; the open end is then the exact one for as many independent trials as there are clusters
   * (Clopper and Pearson, 1934), which is on the safe side.
   *
   * @param counts per cluster, each at most its denominator
   * @param denominators a count per cluster; clusters of count 0 were not observed
   */
  public Estimate share(double[] counts, double[] denominators) {
    Estimate share = ratio(counts, denominators);
    long clusters = Arrays.stream(denominators).filter(count -> count > 0).count();
    double openEnd = Math.pow((1 - resamples.confidenceLevel()) / 2, 1.0 / clusters);
    if (share.estimate() == 0) {
      return new Estimate(0, 0, 1 - openEnd, share.n());
    }
    return share.estimate() == 1 ? new Estimate(1, openEnd, 1, share.n()) : share;
  }

  /**
   * Any statistic of weighted clusters, with its interval; {@link Estimate#NONE} of no clusters,
   * and without bounds (NaN) of a single one, which says nothing of the spread.
   *
   * @param clusters number of clusters
   * @param n observations behind the statistic
   * @param statistic of how often each cluster counts: once each for the estimate itself; NaN where
   *     it does not exist, and a resample without it does not count
   */
  public Estimate statistic(int clusters, long n, ToDoubleFunction<int[]> statistic) {
    if (clusters == 0) {
      return Estimate.NONE;
    }
    double estimate = statistic.applyAsDouble(ClusterResamples.once(clusters));
    if (clusters == 1) {
      return new Estimate(estimate, Double.NaN, Double.NaN, n);
    }
    DoubleStream.Builder resampled = DoubleStream.builder();
    resamples.forEach(clusters, weights -> resampled.add(statistic.applyAsDouble(weights)));
    return resamples.interval(resampled.build().toArray(), clusters).percentile(estimate, n);
  }

  /** Σ weight · value. */
  public static double dot(int[] weights, double[] values) {
    double sum = 0;
    for (int index = 0; index < weights.length; index++) {
      sum += weights[index] * values[index];
    }
    return sum;
  }
}
