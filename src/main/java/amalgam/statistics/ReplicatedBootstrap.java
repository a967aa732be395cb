package amalgam.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Means of groups whose members are replicates over the same clusters: such as models of one size
 * that were trained with several seeds, and the bundles that all of them answered.
 *
 * <p>Clusters are many and are resampled. Replicates are few, and resampling two or three could
 * never leave the span between them, which holds the truth in 50% or 75% of cases: their luck is
 * told by their variance and Student's t, as {@link ResampledGroups#estimate} says. A single one
 * stays, so that its luck is in no interval.
 *
 * <p>Where no interval is asked but how often something holds, both are resampled; of k replicates
 * k − 1 are drawn, which makes the spread of their mean neither too small nor too large (Rao and
 * Wu, Resampling Inference With Complex Survey Data, 1988).
 */
public final class ReplicatedBootstrap {

  private final ClusterResamples resamples;

  /**
   * @param confidenceLevel how often an interval is to hold the truth, such as 0.95
   * @param resamples number of resamples, such as 1000
   * @param seed of the resampling
   */
  public ReplicatedBootstrap(double confidenceLevel, int resamples, long seed) {
    this.resamples = new ClusterResamples(confidenceLevel, resamples, seed);
  }

  /**
   * The groups' means, as observed and as resampled.
   *
   * @param clusters number of clusters
   * @param replicates how many each group has, at least one
   * @param values of how often each cluster counts: that of each replicate, group after group
   */
  public ResampledGroups of(int clusters, int[] replicates, Function<int[], double[]> values) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(~resamples.seed());
    List<double[]> overClusters = new ArrayList<>();
    List<double[]> overBoth = new ArrayList<>();
    resamples.forEach(
        clusters,
        weights -> {
          double[] drawn = values.apply(weights);
          overClusters.add(means(drawn, replicates, ClusterResamples::once));
          overBoth.add(means(drawn, replicates, k -> draw(k, random)));
        });
    double[] observed = values.apply(ClusterResamples.once(clusters));
    return new ResampledGroups(
        means(observed, replicates, ClusterResamples::once),
        new Luck(squaredErrors(observed, replicates), replicates, resamples.tail()),
        overClusters,
        overBoth,
        sample -> resamples.interval(sample, clusters),
        clusters);
  }

  /** Of each group's mean: the variance of its replicates by their number; 0 of a single one. */
  private static double[] squaredErrors(double[] values, int[] replicates) {
    double[] errors = new double[replicates.length];
    int first = 0;
    for (int group = 0; group < errors.length; group++) {
      int k = replicates[group];
      double[] own = Arrays.copyOfRange(values, first, first + k);
      double centre = Arrays.stream(own).average().orElse(Double.NaN);
      double squares = Arrays.stream(own).map(value -> (value - centre) * (value - centre)).sum();
      errors[group] = k < 2 ? 0 : squares / (k - 1) / k;
      first += k;
    }
    return errors;
  }

  private static int[] draw(int replicates, UniformRandomProvider random) {
    int[] counts = new int[replicates];
    if (replicates == 1) {
      counts[0] = 1;
    }
    for (int draw = 1; draw < replicates; draw++) {
      counts[random.nextInt(replicates)]++;
    }
    return counts;
  }

  private static double[] means(double[] values, int[] replicates, IntFunction<int[]> counts) {
    double[] means = new double[replicates.length];
    int first = 0;
    for (int group = 0; group < means.length; group++) {
      int[] count = counts.apply(replicates[group]);
      double[] own = Arrays.copyOfRange(values, first, first + replicates[group]);
      means[group] = mean(own, count);
      first += replicates[group];
    }
    return means;
  }

  /** What was not drawn does not count, not even where it is missing. */
  private static double mean(double[] values, int[] counts) {
    double sum = 0;
    int drawn = 0;
    for (int place = 0; place < values.length; place++) {
      if (counts[place] > 0) {
        sum += counts[place] * values[place];
        drawn += counts[place];
      }
    }
    return sum / drawn;
  }
}
