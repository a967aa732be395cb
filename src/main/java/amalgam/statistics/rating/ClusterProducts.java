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

  /** What is left of votes that were taken back is rounding. */
  private static final double NOTHING = 1e-9;

  private final ScoreTable table;
  private final double[][] sum;
  private final double[][] block;
  private final double[] exposure;
  private final ClusterCount[] counts;
  private final ClusterCount all = new ClusterCount();
  private int filled;

  private ClusterProducts(ScoreTable table) {
    this.table = table;
    int size = table.design().size();
    sum = new double[size][size];
    block = new double[BLOCK][size];
    exposure = new double[table.design().rated()];
    counts = new ClusterCount[exposure.length];
    Arrays.setAll(counts, position -> new ClusterCount());
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
    clusters.subList(from, to).forEach(products::add);
    products.multiply();
    return products;
  }

  private void add(Cluster cluster) {
    double weight = table.addScore(cluster, block[filled], exposure);
    if (weight < NOTHING) {
      Arrays.fill(exposure, 0);
      Arrays.fill(block[filled], 0);
      return;
    }
    all.add(weight);
    for (int position = 0; position < exposure.length; position++) {
      if (exposure[position] > NOTHING) {
        counts[position].add(exposure[position]);
      }
      exposure[position] = 0;
    }
    if (++filled == BLOCK) {
      multiply();
    }
  }

  private void multiply() {
    for (int row = 0; row < sum.length && filled > 0; row++) {
      addFour(sum[row], row, block[0], block[1], block[2], block[3]);
      addFour(sum[row], row, block[4], block[5], block[6], block[7]);
    }
    for (double[] score : block) {
      Arrays.fill(score, 0);
    }
    filled = 0;
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
    for (int position = 0; position < counts.length; position++) {
      counts[position].add(other.counts[position]);
    }
    all.add(other.all);
    return this;
  }

  /** The sum, as an upper triangle. */
  double[][] sum() {
    return sum;
  }

  /** The clusters that hold a vote on the model at a row; all of them for other parameters. */
  ClusterCount count(int row) {
    return row < counts.length ? counts[row] : all;
  }

  /** The clusters that hold a vote. */
  ClusterCount count() {
    return all;
  }
}
