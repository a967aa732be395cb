package amalgam.statistics.rating;

/**
 * How many clusters there are, and to how many of equal size they come: (Σn)²/Σn², after Carter,
 * Schnepel and Steigerwald, Asymptotic behavior of a t-test robust to cluster heterogeneity, 2017.
 */
final class ClusterCount {

  /** With two clusters of very different size the spread can still be told, if badly. */
  private static final double FEWEST = 2;

  private int clusters;
  private double sum;
  private double squares;

  void add(double weight) {
    clusters++;
    sum += weight;
    squares += weight * weight;
  }

  void add(ClusterCount other) {
    clusters += other.clusters;
    sum += other.sum;
    squares += other.squares;
  }

  int clusters() {
    return clusters;
  }

  /** At least 2 where there are two clusters at all; NaN where there are not. */
  double effective() {
    return clusters < 2 ? Double.NaN : Math.max(FEWEST, sum * sum / squares);
  }
}
