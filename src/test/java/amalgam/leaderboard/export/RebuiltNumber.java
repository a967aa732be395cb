package amalgam.leaderboard.export;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** An estimate with its bounds, NaN where there is none, as {@link ThirdProgram} computes it. */
public record RebuiltNumber(double estimate, double low, double high, long n) {

  /** Share of the resamples below an interval, and above it. */
  static final double TAIL = 0.025;

  /** Of so many bundles with a success the best one tells how good one is. */
  static final int TOLD = 2;

  /** While fewer bundles than that show a success, the upper end stays open. */
  static final int MANY_SUCCESSES = 20;

  private static final int MANY_BUNDLES = 10;
  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  static final RebuiltNumber NONE = new RebuiltNumber(Double.NaN, Double.NaN, Double.NaN, 0);

  /**
   * The estimate, and its quantiles over resampled bundles: at 2.5% and 97.5%, moved outwards as
   * Hesterberg (2015) advises, the more the fewer bundles there are.
   *
   * @param statistic of how often each bundle counts
   */
  static RebuiltNumber of(int clusters, long n, ToDoubleFunction<double[]> statistic) {
    if (clusters == 0) {
      return NONE;
    }
    double[] all = new double[clusters];
    Arrays.fill(all, 1);
    double estimate = statistic.applyAsDouble(all);
    if (clusters == 1) {
      return new RebuiltNumber(estimate, Double.NaN, Double.NaN, n);
    }
    double[] found =
        Arrays.stream(resamples(clusters))
            .mapToDouble(statistic)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double tail = widened(clusters);
    return new RebuiltNumber(estimate, quantile(found, tail), quantile(found, 1 - tail), n);
  }

  /** How often each of so many bundles counts in each resample. */
  static double[][] resamples(int clusters) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
    double[][] resamples = new double[RESAMPLES][clusters];
    for (double[] times : resamples) {
      for (int draw = 0; draw < clusters; draw++) {
        times[random.nextInt(clusters)]++;
      }
    }
    return resamples;
  }

  /**
   * The 97.5% quantile where bundles, one more than there are, weigh as exponential deviates do.
   */
  static double openEnd(int clusters, ToDoubleFunction<double[]> statistic) {
    ZigguratSampler.Exponential deviates =
        ZigguratSampler.Exponential.of(RandomSource.XO_RO_SHI_RO_128_PP.create(SEED));
    double[] found = new double[RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      double[] weights = new double[clusters + 1];
      Arrays.setAll(weights, cluster -> deviates.sample());
      found[resample] = statistic.applyAsDouble(weights);
    }
    Arrays.sort(found);
    return quantile(found, 1 - TAIL);
  }

  /** Of fewer than 10 bundles at least as wide as the jackknife with Student's t. */
  RebuiltNumber jackknifed(int clusters, ToDoubleFunction<double[]> statistic) {
    if (clusters < 2 || clusters >= MANY_BUNDLES) {
      return this;
    }
    double[] without = new double[clusters];
    for (int left = 0; left < clusters; left++) {
      double[] weights = new double[clusters];
      Arrays.fill(weights, 1);
      weights[left] = 0;
      without[left] = statistic.applyAsDouble(weights);
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    double squares = Arrays.stream(without).map(one -> Math.pow(one - mean, 2)).sum();
    double half =
        new TDistribution(clusters - 1.0).inverseCumulativeProbability(1 - TAIL)
            * Math.sqrt(squares * (clusters - 1) / clusters);
    return Double.isNaN(half)
        ? this
        : new RebuiltNumber(
            estimate, Math.min(low, estimate - half), Math.max(high, estimate + half), n);
  }

  /** With an upper end at least as high. */
  RebuiltNumber upTo(double bound) {
    return new RebuiltNumber(estimate, low, Math.max(high, bound), n);
  }

  /** With a lower end at least as low. */
  RebuiltNumber downTo(double bound) {
    return new RebuiltNumber(estimate, Math.min(low, bound), high, n);
  }

  /** With its interval mirrored at the estimate, which it does not leave above itself. */
  RebuiltNumber mirrored() {
    return new RebuiltNumber(
        estimate, 2 * estimate - high, Math.max(estimate, 2 * estimate - low), n);
  }

  /** With bounds that are possible. */
  RebuiltNumber within(double least, double most) {
    return new RebuiltNumber(estimate, Math.max(least, low), Math.min(most, high), n);
  }

  /** A share of the resamples, with the exact bounds of so many trials. */
  static RebuiltNumber simulated(long times, long n) {
    double low =
        times == 0
            ? 0
            : new BetaDistribution(times, RESAMPLES - times + 1.0)
                .inverseCumulativeProbability(TAIL);
    double high =
        times == RESAMPLES
            ? 1
            : new BetaDistribution(times + 1.0, RESAMPLES - times)
                .inverseCumulativeProbability(1 - TAIL);
    return new RebuiltNumber((double) times / RESAMPLES, low, high, n);
  }

  /** What is cut off at either end of the resamples of so many clusters. */
  public static double widened(int clusters) {
    double t = new TDistribution(clusters - 1.0).inverseCumulativeProbability(1 - TAIL);
    double inflated = t * Math.sqrt(clusters / (clusters - 1.0));
    return new NormalDistribution().cumulativeProbability(-inflated);
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    double beyond = place - Math.floor(place);
    return sorted[(int) Math.floor(place)] * (1 - beyond) + sorted[(int) Math.ceil(place)] * beyond;
  }
}
