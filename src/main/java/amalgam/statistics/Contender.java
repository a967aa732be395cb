package amalgam.statistics;

import java.util.Arrays;

/**
 * What is known of one entrant on both axes, cluster by cluster; the value on an axis is Σ sums / Σ
 * counts, and clusters of count 0 were not observed.
 *
 * @param group whose frontier it belongs to, such as its contestant's
 * @param xSums a sum per cluster
 * @param xCounts a count per cluster
 * @param ySums a sum per cluster
 * @param yCounts a count per cluster
 */
public record Contender(
    String group, double[] xSums, double[] xCounts, double[] ySums, double[] yCounts) {

  /** Takes columns of one length. */
  public Contender {
    int clusters = xSums.length;
    if (xCounts.length != clusters || ySums.length != clusters || yCounts.length != clusters) {
      throw new IllegalArgumentException("Every column needs an entry per cluster.");
    }
  }

  /** Number of clusters, observed or not. */
  public int clusters() {
    return xSums.length;
  }

  /** Observations on the axis that has more of them. */
  long n() {
    return Math.round(Math.max(Arrays.stream(xCounts).sum(), Arrays.stream(yCounts).sum()));
  }
}
