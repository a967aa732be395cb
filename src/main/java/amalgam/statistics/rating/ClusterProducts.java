package amalgam.statistics.rating;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Σ score · scoreᵀ over clusters, in parallel: in parts whose bounds do not depend on the number of
 * threads, so that the sum is the same each time.
 */
final class ClusterProducts {

  private static final int PARTS = 16;

  /** Scores multiplied out together, so that each row of the sum is read once for all of them. */
  private static final int BLOCK = 8;

  private final ScoreTable table;
  private final double[][] sum;
  private final int[] clustersOf;
  private final double[][] block;
  private int filled;
  private int clusters;

  private ClusterProducts(ScoreTable table) {
    this.table = table;
    int size = table.design().size();
    sum = new double[size][size];
    clustersOf = new int[table.design().rated()];
    block = new double[BLOCK][size];
  }

  /** The sum over some clusters. */
  static ClusterProducts of(ScoreTable table, List<Cluster> clusters) {
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(part -> ofPart(table, clusters, part))
        .toList()
        .stream()
        .reduce(ClusterProducts::plus)
        .orElseThrow();
  }

  private static ClusterProducts ofPart(ScoreTable table, List<Cluster> clusters, int part) {
    ClusterProducts products = new ClusterProducts(table);
    int from = (int) ((long) clusters.size() * part / PARTS);
    int to = (int) ((long) clusters.size() * (part + 1) / PARTS);
    boolean[] seen = new boolean[products.clustersOf.length];
    for (Cluster cluster : clusters.subList(from, to)) {
      products.add(cluster, seen);
    }
    products.multiply();
    return products;
  }

  private void add(Cluster cluster, boolean[] seen) {
    if (!table.addScore(cluster, block[filled], seen)) {
      return;
    }
    clusters++;
    for (int position = 0; position < seen.length; position++) {
      clustersOf[position] += seen[position] ? 1 : 0;
      seen[position] = false;
    }
    if (++filled == BLOCK) {
      multiply();
    }
  }

  private void multiply() {
    for (int row = 0; row < sum.length && filled > 0; row++) {
      addRow(sum[row], row, block);
    }
    for (double[] score : block) {
      Arrays.fill(score, 0);
    }
    filled = 0;
  }

  private static void addRow(double[] sum, int row, double[][] block) {
    double[] a = block[0];
    double[] b = block[1];
    double[] c = block[2];
    double[] d = block[3];
    addFour(sum, row, a, b, c, d);
    addFour(sum, row, block[4], block[5], block[6], block[7]);
  }

  private static void addFour(
      double[] sum, int row, double[] a, double[] b, double[] c, double[] d) {
    double ofA = a[row];
    double ofB = b[row];
    double ofC = c[row];
    double ofD = d[row];
    for (int column = row; column < sum.length; column++) {
      sum[column] += ofA * a[column] + ofB * b[column] + ofC * c[column] + ofD * d[column];
    }
  }

  private ClusterProducts plus(ClusterProducts other) {
    for (int row = 0; row < sum.length; row++) {
      PositiveDefinite.addMultiple(sum[row], other.sum[row], 1, row);
    }
    for (int position = 0; position < clustersOf.length; position++) {
      clustersOf[position] += other.clustersOf[position];
    }
    clusters += other.clusters;
    return this;
  }

  /** The sum, as an upper triangle. */
  double[][] sum() {
    return sum;
  }

  /** Number of clusters that hold a vote. */
  int clusters() {
    return clusters;
  }

  /** Number of clusters that hold a vote on the model at a position. */
  int clustersOf(int position) {
    return clustersOf[position];
  }
}
