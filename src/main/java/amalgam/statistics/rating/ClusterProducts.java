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

  /** With fewer votes than parameters by this factor, most of a score is 0. */
  private static final int SPARSE = 8;

  private final ScoreTable table;
  private final double[][] sum;
  private final double[][] block;
  private final int[] rows;
  private final double[] exposure;
  private final ClusterCounts counts;
  private int filled;

  private ClusterProducts(ScoreTable table) {
    this.table = table;
    int size = table.design().size();
    sum = new double[size][size];
    block = new double[BLOCK][size];
    rows = new int[size];
    exposure = new double[table.design().rated() + 1];
    counts = new ClusterCounts(table.design().rated());
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
    table.addScore(cluster, block[filled], exposure);
    boolean holds = counts.add(exposure);
    Arrays.fill(exposure, 0);
    if (!holds || cluster.size() * SPARSE <= sum.length) {
      multiplySparse(block[filled]);
    } else if (++filled == BLOCK) {
      multiply();
    }
  }

  /** A cluster of a few votes touches a few parameters only. */
  private void multiplySparse(double[] score) {
    int touched = 0;
    for (int row = 0; row < score.length; row++) {
      if (score[row] != 0) {
        rows[touched++] = row;
      }
    }
    for (int one = 0; one < touched; one++) {
      for (int other = one; other < touched; other++) {
        sum[rows[one]][rows[other]] += score[rows[one]] * score[rows[other]];
      }
    }
    Arrays.fill(score, 0);
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
    counts.add(other.counts);
    return this;
  }

  /** The sum, as an upper triangle. */
  double[][] sum() {
    return sum;
  }

  /** How many clusters there are. */
  ClusterCounts counts() {
    return counts;
  }
}
