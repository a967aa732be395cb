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

  private static final double ROUNDING = 1e-9;

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
   * Σ numerators / Σ denominators, with its interval; of few clusters at least as wide as Student's
   * t makes it, and not below 0 where no numerator is.
   *
   * @param numerators a sum per cluster
   * @param denominators a count per cluster; clusters of count 0 were not observed
   */
  public Estimate ratio(double[] numerators, double[] denominators) {
    return ratio(Observed.of(numerators, denominators));
  }

  private Estimate ratio(Observed observed) {
    Estimate resampled =
        statistic(
            observed.clusters(),
            observed.n(),
            weights -> dot(weights, observed.sums()) / dot(weights, observed.counts()));
    Estimate ratio = resamples.widened(resampled, observed.clusters(), observed::ratio);
    return observed.least() < 0 ? ratio : ratio.within(0, Double.POSITIVE_INFINITY);
  }

  /**
   * The mean of what is 0 unless something succeeds, as {@link #ratio}. Where few clusters show any
   * success, resampling them cannot tell how many might: the upper end is then no lower than if
   * there were one more cluster as good as the best, or where fewer than two show any, as good as
   * possible.
   *
   * @param sums a sum per cluster, none below 0
   * @param denominators a count per cluster; clusters of count 0 were not observed
   * @param greatest mean that is possible; NaN where that is not known
   */
  public Estimate ofSuccesses(double[] sums, double[] denominators, double greatest) {
    Observed observed = Observed.of(sums, denominators);
    Estimate mean = ratio(observed);
    if (observed.clusters() == 1 && mean.estimate() > 0) {
      return mean;
    }
    double openEnd = openEnd(observed, greatest);
    return mean.estimate() == 0
        ? new Estimate(0, 0, openEnd, mean.n())
        : mean.reaching(Double.NaN, openEnd);
  }

  /** NaN where the upper end does not stay open. */
  private double openEnd(Observed observed, double greatest) {
    long successes = observed.successes();
    if (observed.clusters() == 0 || !ClusterResamples.isFew(successes)) {
      return Double.NaN;
    }
    if (successes == 0) {
      return greatest * resamples.upperEndOfNone(observed.clusters());
    }
    return resamples.upperEnd(
        observed.clusters(),
        observed.withOneMore(ClusterResamples.isTold(successes) ? observed.best() : greatest)
            ::ratio);
  }

  /**
   * A share, as {@link #ofSuccesses}, at both ends: where few clusters show any that does not
   * count, the lower end stays open likewise. Where none or all count, the open end is the exact
   * one for as many independent trials as there are clusters (Clopper and Pearson, 1934), which is
   * on the safe side.
   *
   * @param counts per cluster, each at most its denominator
   * @param denominators a count per cluster; clusters of count 0 were not observed
   */
  public Estimate share(double[] counts, double[] denominators) {
    Estimate share = ofSuccesses(counts, denominators, 1);
    double[] others = new double[counts.length];
    Arrays.setAll(others, cluster -> gap(denominators[cluster], counts[cluster]));
    Observed missing = Observed.of(others, denominators);
    if (share.estimate() == 1) {
      return new Estimate(1, 1 - openEnd(missing, 1), 1, share.n());
    }
    return missing.clusters() == 1
        ? share
        : share.reaching(1 - openEnd(missing, 1), Double.NaN).within(0, 1);
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

  /** What is missing, but for rounding. */
  private static double gap(double whole, double part) {
    return whole - part > ROUNDING ? whole - part : 0;
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
