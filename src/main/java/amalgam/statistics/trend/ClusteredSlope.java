package amalgam.statistics.trend;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;

/**
 * The slope over positions, such as levels, that were each observed on the same clusters, such as
 * matched bundles: its interval comes from resampling clusters, not from the few positions'
 * distances to a line.
 *
 * @param positions the x of each column
 * @param sums a row per cluster, a sum per position
 * @param counts a row per cluster, a count per position; 0 where nothing was observed
 */
public record ClusteredSlope(double[] positions, double[][] sums, double[][] counts) {

  /** Each observation counts alike; NaN where fewer than two positions were observed. */
  public Estimate estimate(ClusterBootstrap bootstrap) {
    double n = 0;
    for (double[] row : counts) {
      for (double count : row) {
        n += count;
      }
    }
    return n == 0
        ? Estimate.NONE
        : bootstrap.statistic(sums.length, Math.round(n), this::ofWeighted);
  }

  private double ofWeighted(int[] weights) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int cluster = 0; cluster < weights.length; cluster++) {
      for (int column = 0; column < positions.length; column++) {
        double count = weights[cluster] * counts[cluster][column];
        double sum = weights[cluster] * sums[cluster][column];
        n += count;
        x += count * positions[column];
        y += sum;
        xx += count * positions[column] * positions[column];
        xy += sum * positions[column];
      }
    }
    double spread = n * xx - x * x;
    return spread <= 1e-12 * n * xx ? Double.NaN : (n * xy - x * y) / spread;
  }
}
