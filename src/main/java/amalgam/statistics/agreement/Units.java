package amalgam.statistics.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which judged units belong together, such as the proposals for one prompt: intervals come from
 * resampling whole clusters of them.
 *
 * @param clusterOf per unit the number of its cluster, counted from 0 without gaps
 */
public record Units(int[] clusterOf) {

  /** Units that are independent of each other. */
  public static Units independent(int count) {
    return new Units(IntStream.range(0, count).toArray());
  }

  int count() {
    return clusterOf.length;
  }

  int clusters() {
    return Arrays.stream(clusterOf).max().orElse(-1) + 1;
  }

  void requireCount(int count) {
    if (count != clusterOf.length) {
      throw new IllegalArgumentException("Every unit needs its cluster, and both their ratings.");
    }
  }

  /** A statistic of how often each unit counts, with its interval. */
  Estimate estimate(ClusterBootstrap bootstrap, long n, ToDoubleFunction<int[]> statistic) {
    return estimateByCluster(bootstrap, n, weights -> statistic.applyAsDouble(perUnit(weights)));
  }

  /** A statistic of how often each cluster counts, with its interval. */
  Estimate estimateByCluster(
      ClusterBootstrap bootstrap, long n, ToDoubleFunction<int[]> statistic) {
    return n == 0 ? Estimate.NONE : bootstrap.statistic(clusters(), n, statistic);
  }

  private int[] perUnit(int[] clusterWeights) {
    int[] weights = new int[clusterOf.length];
    for (int unit = 0; unit < weights.length; unit++) {
      weights[unit] = clusterWeights[clusterOf[unit]];
    }
    return weights;
  }
}
