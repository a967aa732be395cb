package amalgam.statistics.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;

/**
 * Agreement of two raters on categories, raw and beyond chance.
 *
 * @param raw share of the units that both put into one category
 * @param kappa Cohen's κ (1960; weighted: 1968): 1 − observed/expected disagreement; NaN where both
 *     put all units into one category
 */
public record CohenKappa(Estimate raw, Estimate kappa) {

  /** How much worse it is to be further apart, for categories that have an order. */
  public enum Weighting {
    /** Any two categories are equally different. */
    NONE,
    /** In proportion to the distance. */
    LINEAR,
    /** In proportion to the squared distance. */
    QUADRATIC;

    private double disagreement(int one, int other) {
      int distance = Math.abs(one - other);
      return switch (this) {
        case NONE -> Math.min(1, distance);
        case LINEAR -> distance;
        case QUADRATIC -> (double) distance * distance;
      };
    }
  }

  /**
   * @param first the first rater's category of each unit, from 0 up to categories − 1
   * @param second the second rater's
   */
  public static CohenKappa of(
      int[] first,
      int[] second,
      int categories,
      Weighting weighting,
      Units units,
      ClusterBootstrap bootstrap) {
    units.requireCount(first.length);
    units.requireCount(second.length);
    ClusterCells cells = new ClusterCells();
    double[] same = new double[units.clusters()];
    double[] all = new double[units.clusters()];
    for (int unit = 0; unit < first.length; unit++) {
      cells.add(units.clusterOf()[unit], first[unit], second[unit], 1);
      same[units.clusterOf()[unit]] += first[unit] == second[unit] ? 1 : 0;
      all[units.clusterOf()[unit]]++;
    }
    return new CohenKappa(
        bootstrap.share(same, all),
        units.estimateByCluster(
            bootstrap, first.length, weights -> kappa(cells, categories, weighting, weights)));
  }

  private static double kappa(
      ClusterCells cells, int categories, Weighting weighting, int[] weights) {
    double[][] table = new double[categories][categories];
    cells.forEach(weights, (one, other, units) -> table[one][other] += units);
    double[] firstCounts = new double[categories];
    double[] secondCounts = new double[categories];
    double observed = 0;
    double n = 0;
    for (int one = 0; one < categories; one++) {
      for (int other = 0; other < categories; other++) {
        firstCounts[one] += table[one][other];
        secondCounts[other] += table[one][other];
        observed += table[one][other] * weighting.disagreement(one, other);
        n += table[one][other];
      }
    }
    double expected = 0;
    for (int one = 0; one < categories; one++) {
      for (int other = 0; other < categories; other++) {
        expected += firstCounts[one] * secondCounts[other] / n * weighting.disagreement(one, other);
      }
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }
}
