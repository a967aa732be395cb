package amalgam.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Percentile intervals by resampling whole clusters (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13): observations within a cluster, such as the prompts of a matched
 * bundle, are not independent. Few clusters widen the tails. The same seed draws the same resamples
 * of the same number of clusters.
 */
public final class ClusterBootstrap {

  private final double confidenceLevel;
  private final int resamples;
  private final long seed;

  /**
   * @param confidenceLevel how often an interval is to hold the truth, such as 0.95
   * @param resamples number of resamples, such as 1000
   * @param seed of the resampling
   */
  public ClusterBootstrap(double confidenceLevel, int resamples, long seed) {
    if (!(confidenceLevel > 0 && confidenceLevel < 1) || resamples < 2) {
      throw new IllegalArgumentException(
          "A bootstrap needs a confidence level between 0 and 1 and at least 2 resamples.");
    }
    this.confidenceLevel = confidenceLevel;
    this.resamples = resamples;
    this.seed = seed;
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
    double openEnd = Math.pow((1 - confidenceLevel) / 2, 1.0 / clusters);
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
    int[] once = new int[clusters];
    Arrays.fill(once, 1);
    double estimate = statistic.applyAsDouble(once);
    if (clusters == 1) {
      return new Estimate(estimate, Double.NaN, Double.NaN, n);
    }
    return new ResampledInterval(resample(clusters, statistic), confidenceLevel, clusters)
        .percentile(estimate, n);
  }

  /** The statistic of each resample. */
  private double[] resample(int clusters, ToDoubleFunction<int[]> statistic) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    double[] resampled = new double[resamples];
    int[] weights = new int[clusters];
    for (int resample = 0; resample < resamples; resample++) {
      Arrays.fill(weights, 0);
      for (int draw = 0; draw < clusters; draw++) {
        weights[random.nextInt(clusters)]++;
      }
      resampled[resample] = statistic.applyAsDouble(weights);
    }
    return resampled;
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
