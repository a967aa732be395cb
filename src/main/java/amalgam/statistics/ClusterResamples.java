package amalgam.statistics;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Resamples of whole clusters, with replacement. The same seed draws the same resamples of the same
 * number of clusters.
 *
 * @param confidenceLevel how often an interval from them is to hold the truth, such as 0.95
 * @param resamples number of resamples, such as 1000
 * @param seed of the resampling
 */
record ClusterResamples(double confidenceLevel, int resamples, long seed) {

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
}
