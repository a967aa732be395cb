package amalgam.statistics.comparison;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;

/**
 * Two contestants on the same clusters, the first minus the second.
 *
 * @param difference mean paired difference with interval
 * @param rankBiserial how one-sided the differences are, from −1 to 1, with interval
 * @param test that they are as often above zero as below
 */
public record PairedComparison(
    Estimate difference, Estimate rankBiserial, WilcoxonSignedRank test) {

  /**
   * @param first a mean per cluster, such as a matched bundle
   * @param second a mean per cluster, in the same order
   */
  public static PairedComparison of(double[] first, double[] second, ClusterBootstrap bootstrap) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("Paired values are needed: one of each per cluster.");
    }
    double[] differences = new double[first.length];
    double[] counts = new double[first.length];
    for (int index = 0; index < first.length; index++) {
      differences[index] = first[index] - second[index];
      counts[index] = 1;
    }
    WilcoxonSignedRank test = WilcoxonSignedRank.of(differences);
    return new PairedComparison(
        bootstrap.ratio(differences, counts),
        bootstrap.statistic(
            differences.length, differences.length, weights -> rankBiserial(differences, weights)),
        test);
  }

  private static double rankBiserial(double[] differences, int[] weights) {
    double[] drawn = new double[differences.length];
    int next = 0;
    for (int index = 0; index < weights.length; index++) {
      for (int times = 0; times < weights[index]; times++) {
        drawn[next++] = differences[index];
      }
    }
    SignedRanks ranks = SignedRanks.of(drawn);
    double total = ranks.doubledTotal();
    return total == 0 ? 0 : (2.0 * ranks.doubledPositive() - total) / total;
  }
}
