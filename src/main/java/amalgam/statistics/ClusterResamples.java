package amalgam.statistics;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Resamples of whole clusters, with replacement. The same seed draws the same resamples of the same
 * number of clusters.
 *
 * @param confidenceLevel how often an interval from them is to hold the truth, such as 0.95
 * @param resamples number of resamples, such as 1000
 * @param seed of the resampling
 */
record ClusterResamples(double confidenceLevel, int resamples, long seed) {

  /** Of fewer clusters, the values that resampling can reach lie too near to each other. */
  private static final int FEW_CLUSTERS = 10;

  /** While fewer clusters show any success, the upper end allows for one more. */
  private static final int FEW_SUCCESSES = 20;

  /** Fewer of them do not tell how good a success is. */
  private static final int FEWEST_SUCCESSES = 2;

  ClusterResamples {
    if (!(confidenceLevel > 0 && confidenceLevel < 1) || resamples < 2) {
      throw new IllegalArgumentException(
          "A bootstrap needs a confidence level between 0 and 1 and at least 2 resamples.");
    }
  }

  /** Gives how often each cluster counts in one resample after another; to be read at once. */
  void forEach(int clusters, Consumer<int[]> reader) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    int[] weights = new int[clusters];
    for (int resample = 0; resample < resamples && clusters > 0; resample++) {
      Arrays.fill(weights, 0);
      for (int draw = 0; draw < clusters; draw++) {
        weights[random.nextInt(clusters)]++;
      }
      reader.accept(weights);
    }
  }

  /** How often each cluster counts in what was observed. */
  static int[] once(int clusters) {
    int[] once = new int[clusters];
    Arrays.fill(once, 1);
    return once;
  }

  /** The interval that values of the resamples say. */
  ResampledInterval interval(double[] resampled, int clusters) {
    return new ResampledInterval(resampled, confidenceLevel, clusters);
  }

  /** Share of the cases that may lie beyond one end. */
  double tail() {
    return (1 - confidenceLevel) / 2;
  }

  /** Whether so few clusters show a success that resampling them cannot tell how many might. */
  static boolean isFew(long successes) {
    return successes < FEW_SUCCESSES;
  }

  /** Whether so many clusters show a success that the best of them tells how good one is. */
  static boolean isTold(long successes) {
    return successes >= FEWEST_SUCCESSES;
  }

  /**
   * How great a statistic may be of which few clusters say anything: its upper quantile where the
   * clusters and one more, which the statistic knows of, weigh as exponential deviates do (Rubin,
   * The Bayesian Bootstrap, 1981). Of clusters that are 0 or 1, with one more that is 1, this is
   * the upper end of Clopper and Pearson (1934); for any values up to that of the one more it is
   * Gaffke's (Three test statistics for a nonparametric one-sided hypothesis on the mean of a
   * nonnegative variable, 2005), which is on the safe side.
   */
  double upperEnd(int clusters, ToDoubleFunction<double[]> statistic) {
    ZigguratSampler.Exponential exponential =
        ZigguratSampler.Exponential.of(RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
    double[] weights = new double[clusters + 1];
    double[] found = new double[resamples];
    for (int resample = 0; resample < resamples; resample++) {
      Arrays.setAll(weights, cluster -> exponential.sample());
      found[resample] = statistic.applyAsDouble(weights);
    }
    Arrays.sort(found);
    return ResampledInterval.quantile(found, 1 - tail());
  }

  /** The upper end of a share of which no cluster shows any. */
  double upperEndOfNone(long clusters) {
    return 1 - Math.pow(tail(), 1.0 / clusters);
  }

  /**
   * The same interval, but of few clusters at least as wide as Student's t makes that of the
   * statistic with each left out in turn (Tukey's jackknife).
   *
   * @param statistic of how much each cluster weighs
   */
  Estimate widened(Estimate interval, int clusters, ToDoubleFunction<double[]> statistic) {
    if (clusters < 2 || clusters >= FEW_CLUSTERS) {
      return interval;
    }
    double[] without = new double[clusters];
    double[] weights = new double[clusters];
    Arrays.fill(weights, 1);
    for (int cluster = 0; cluster < clusters; cluster++) {
      weights[cluster] = 0;
      without[cluster] = statistic.applyAsDouble(weights);
      weights[cluster] = 1;
    }
    double centre = Arrays.stream(without).average().orElse(Double.NaN);
    double squares = Arrays.stream(without).map(one -> (one - centre) * (one - centre)).sum();
    double t = TDistribution.of(clusters - 1).inverseSurvivalProbability(tail());
    double half = t * Math.sqrt(squares * (clusters - 1) / clusters);
    return interval.reaching(interval.estimate() - half, interval.estimate() + half);
  }
}
