package amalgam.leaderboard.export;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** An estimate with its bounds, NaN where there is none, as {@link ThirdProgram} computes it. */
public record RebuiltNumber(double estimate, double low, double high, long n) {

  /** Share of the resamples below an interval, and above it. */
  static final double TAIL = 0.025;

  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  private static final RebuiltNumber NONE =
      new RebuiltNumber(Double.NaN, Double.NaN, Double.NaN, 0);

  /**
   * The estimate, and its quantiles over resampled bundles: at 2.5% and 97.5%, moved outwards as
   * Hesterberg (2015) advises, the more the fewer bundles there are.
   */
  static RebuiltNumber of(int clusters, long n, ToDoubleFunction<int[]> statistic) {
    if (clusters == 0) {
      return NONE;
    }
    int[] all = new int[clusters];
    Arrays.setAll(all, index -> index);
    double estimate = statistic.applyAsDouble(all);
    if (clusters == 1) {
      return new RebuiltNumber(estimate, Double.NaN, Double.NaN, n);
    }
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
    double[] found = new double[RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      int[] drawn = new int[clusters];
      Arrays.setAll(drawn, draw -> random.nextInt(clusters));
      found[resample] = statistic.applyAsDouble(drawn);
    }
    Arrays.sort(found);
    double tail = widened(clusters);
    return new RebuiltNumber(estimate, quantile(found, tail), quantile(found, 1 - tail), n);
  }

  /** With its interval mirrored at the estimate, which it holds, but not below 0. */
  RebuiltNumber mirrored() {
    return new RebuiltNumber(
        estimate, Math.max(0, 2 * estimate - high), Math.max(estimate, 2 * estimate - low), n);
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
