package amalgam.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Percentile intervals of ratios of sums, resampling whole clusters (Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapter 13): observations within a cluster, such as the
 * prompts of a matched bundle, are not independent.
 *
 * @param confidenceLevel share of resamples that the interval holds, such as 0.95
 * @param resamples number of resamples, such as 1000
 * @param seed of the resampling; the same seed draws the same clusters for every ratio over the
 *     same number of clusters
 */
public record ClusterBootstrap(double confidenceLevel, int resamples, long seed) {

  public static final ClusterBootstrap STANDARD = new ClusterBootstrap(0.95, 1000, 1);

  public ClusterBootstrap {
    if (!(confidenceLevel > 0 && confidenceLevel < 1) || resamples < 2) {
      throw new IllegalArgumentException(
          "A bootstrap needs a confidence level between 0 and 1 and at least 2 resamples.");
    }
  }

  /**
   * Σ numerators / Σ denominators, with its interval.
   *
   * @param numerators a sum per cluster
   * @param denominators a count per cluster, 0 or more
   */
  public Estimate ratio(double[] numerators, double[] denominators) {
    double total = Arrays.stream(denominators).sum();
    if (total == 0) {
      return Estimate.NONE;
    }
    double estimate = Arrays.stream(numerators).sum() / total;
    double[] ratios = resampledRatios(numerators, denominators);
    if (ratios.length == 0) {
      return new Estimate(estimate, Double.NaN, Double.NaN, Math.round(total));
    }
    double tail = (1 - confidenceLevel) / 2;
    return new Estimate(
        estimate, quantile(ratios, tail), quantile(ratios, 1 - tail), Math.round(total));
  }

  /** Ratios of the resamples that hold any observation, ascending; one cluster says nothing. */
  private double[] resampledRatios(double[] numerators, double[] denominators) {
    int clusters = numerators.length;
    if (clusters < 2) {
      return new double[0];
    }
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    double[] ratios = new double[resamples];
    int count = 0;
    for (int resample = 0; resample < resamples; resample++) {
      double numerator = 0;
      double denominator = 0;
      for (int draw = 0; draw < clusters; draw++) {
        int cluster = random.nextInt(clusters);
        numerator += numerators[cluster];
        denominator += denominators[cluster];
      }
      if (denominator > 0) {
        ratios[count++] = numerator / denominator;
      }
    }
    double[] present = Arrays.copyOf(ratios, count);
    Arrays.sort(present);
    return present;
  }

  /** The linearly interpolated quantile of ascending values (type 7 of Hyndman and Fan, 1996). */
  private static double quantile(double[] ascending, double probability) {
    double position = probability * (ascending.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
  }
}
