package amalgam.statistics;

import amalgam.statistics.ParetoFrontier.Point;
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

  /** With a last cluster like one of its own. */
  Contender withAgain(int cluster) {
    return new Contender(
        group,
        with(xSums, xSums[cluster]),
        with(xCounts, xCounts[cluster]),
        with(ySums, ySums[cluster]),
        with(yCounts, yCounts[cluster]));
  }

  /** With a last cluster of average count on the second axis, all of it at a point. */
  Contender withAll(Point point) {
    double count = Arrays.stream(yCounts).average().orElse(0);
    return new Contender(
        group,
        with(xSums, count * point.x()),
        with(xCounts, count),
        with(ySums, count * point.y()),
        with(yCounts, count));
  }

  private static double[] with(double[] column, double more) {
    double[] longer = Arrays.copyOf(column, column.length + 1);
    longer[column.length] = more;
    return longer;
  }

  /** Where it stands if each cluster weighs so much; at the reference where nothing does. */
  Point point(double[] weights, Point reference) {
    return new Point(
        mean(weights, xSums, xCounts, reference.x()), mean(weights, ySums, yCounts, reference.y()));
  }

  /** Where it stands in a single cluster; at the reference where nothing was observed. */
  Point alone(int cluster, Point reference) {
    return new Point(
        xCounts[cluster] > 0 ? xSums[cluster] / xCounts[cluster] : reference.x(),
        yCounts[cluster] > 0 ? ySums[cluster] / yCounts[cluster] : reference.y());
  }

  private static double mean(double[] weights, double[] sums, double[] counts, double otherwise) {
    double sum = 0;
    double count = 0;
    for (int cluster = 0; cluster < weights.length; cluster++) {
      sum += weights[cluster] * sums[cluster];
      count += weights[cluster] * counts[cluster];
    }
    return count > 0 ? sum / count : otherwise;
  }

  /** Observations on the axis that has more of them. */
  long n() {
    return Math.round(Math.max(Arrays.stream(xCounts).sum(), Arrays.stream(yCounts).sum()));
  }
}
