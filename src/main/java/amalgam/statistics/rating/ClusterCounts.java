package amalgam.statistics.rating;

/**
 * How many clusters voted on each model, and at all, and to how many of equal size they come:
 * (Σn)²/Σn², after Carter, Schnepel and Steigerwald, Asymptotic behavior of a t-test robust to
 * cluster heterogeneity, 2017.
 */
final class ClusterCounts {

  /** With two clusters of very different size the spread can still be told, if badly. */
  private static final double FEWEST = 2;

  /** What is left of votes that were taken back is rounding. */
  private static final double NOTHING = 1e-9;

  private final int[] clusters;
  private final double[] sums;
  private final double[] squares;

  /** Counts for so many models. */
  ClusterCounts(int models) {
    clusters = new int[models + 1];
    sums = new double[models + 1];
    squares = new double[models + 1];
  }

  /**
   * Counts a cluster, unless it holds nothing.
   *
   * @param exposure weight of its votes by model, last of all its votes
   */
  boolean add(double[] exposure) {
    if (exposure[exposure.length - 1] < NOTHING) {
      return false;
    }
    for (int model = 0; model < sums.length; model++) {
      sums[model] += exposure[model];
      squares[model] += exposure[model] * exposure[model];
    }
    for (int model = 0; model < sums.length; model++) {
      clusters[model] += exposure[model] > NOTHING ? 1 : 0;
    }
    return true;
  }

  void add(ClusterCounts other) {
    for (int model = 0; model < sums.length; model++) {
      clusters[model] += other.clusters[model];
      sums[model] += other.sums[model];
      squares[model] += other.squares[model];
    }
  }

  /** Clusters that voted at all. */
  int clusters() {
    return clusters[clusters.length - 1];
  }

  /** Clusters that voted on a model. */
  int clusters(int model) {
    return clusters[model];
  }

  /**
   * Effective number for a row of the design: of a model, or of all clusters for the parameters
   * after the models. At least 2 where there are two clusters; NaN where there are not.
   */
  double effective(int row) {
    int place = Math.min(row, sums.length - 1);
    return clusters[place] < 2
        ? Double.NaN
        : Math.max(FEWEST, sums[place] * sums[place] / squares[place]);
  }
}
