package amalgam.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The means of several groups, as observed and in every resample. */
public final class ResampledGroups {

  private final double[] observed;
  private final Luck luck;
  private final List<double[]> overClusters;
  private final List<double[]> overBoth;
  private final Function<double[], ResampledInterval> interval;
  private final int clusters;

  ResampledGroups(
      double[] observed,
      Luck luck,
      List<double[]> overClusters,
      List<double[]> overBoth,
      Function<double[], ResampledInterval> interval,
      int clusters) {
    this.observed = observed;
    this.luck = luck;
    this.overClusters = overClusters;
    this.overBoth = overBoth;
    this.interval = interval;
    this.clusters = clusters;
  }

  /** The groups' means as observed. */
  public double[] observed() {
    return observed.clone();
  }

  /**
   * What follows from the groups' means, with its interval; {@link Estimate#NONE} of no clusters,
   * and without bounds (NaN) of a single one.
   *
   * <p>Either end lies as far from the estimate as the root of two squares: the distance of the
   * interval from resampling clusters, and the margin that Student's t gives the replicates (Zou
   * and Donner, Construction of confidence limits about effect measures, 2008).
   *
   * @param n observations behind it
   * @param statistic of the groups' means; NaN where it does not exist, and a resample without it
   *     does not count
   */
  public Estimate estimate(long n, ToDoubleFunction<double[]> statistic) {
    if (clusters == 0) {
      return Estimate.NONE;
    }
    double estimate = statistic.applyAsDouble(observed);
    if (clusters == 1) {
      return new Estimate(estimate, Double.NaN, Double.NaN, n);
    }
    Estimate resampled =
        interval
            .apply(overClusters.stream().mapToDouble(statistic).toArray())
            .percentile(estimate, n);
    double margin = luck.margin(observed, statistic);
    return margin == 0
        ? resampled
        : new Estimate(
            estimate,
            estimate - Math.hypot(Math.max(0, estimate - resampled.low()), margin),
            estimate + Math.hypot(Math.max(0, resampled.high() - estimate), margin),
            n);
  }

  /** Share of the resamples of clusters and replicates in which {@code statistic} exists. */
  public double known(ToDoubleFunction<double[]> statistic) {
    return overBoth.stream().filter(means -> !Double.isNaN(statistic.applyAsDouble(means))).count()
        / (double) overBoth.size();
  }

  /**
   * Per group, the share of the resamples of clusters and replicates in which its mean is the
   * greatest; groups that are greatest together share a resample.
   */
  public List<Double> chancesOfBeingBest() {
    double[] wins = new double[observed.length];
    for (double[] means : overBoth) {
      double greatest = Arrays.stream(means).max().orElse(Double.NaN);
      long together = Arrays.stream(means).filter(mean -> mean == greatest).count();
      for (int group = 0; group < means.length; group++) {
        wins[group] += means[group] == greatest ? 1.0 / together : 0;
      }
    }
    return Arrays.stream(wins).mapToObj(won -> won / overBoth.size()).toList();
  }
}
