package amalgam.statistics.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How far two raters order the same units alike: from −1 over 0 to 1. */
public final class RankCorrelation {

  private RankCorrelation() {}

  /** Kendall's τ-b; NaN where one of the two ties all. */
  public static Estimate kendall(
      double[] first, double[] second, Units units, ClusterBootstrap bootstrap) {
    units.requireCount(first.length);
    units.requireCount(second.length);
    return units.estimate(bootstrap, first.length, weights -> kendall(first, second, weights));
  }

  /** Spearman's ρ: Pearson's correlation of the ranks, equals sharing the mean rank; NaN as τ-b. */
  public static Estimate spearman(
      double[] first, double[] second, Units units, ClusterBootstrap bootstrap) {
    units.requireCount(first.length);
    units.requireCount(second.length);
    int[] firstOrder = order(first);
    int[] secondOrder = order(second);
    return units.estimate(
        bootstrap,
        first.length,
        weights ->
            pearson(
                ranks(first, firstOrder, weights), ranks(second, secondOrder, weights), weights));
  }

  /** τ-b of the values as they are; NaN where one of the two ties all. */
  public static double kendall(double[] first, double[] second) {
    int[] once = new int[first.length];
    Arrays.fill(once, 1);
    return kendall(first, second, once);
  }

  private static double kendall(double[] first, double[] second, int[] weights) {
    double concordance = 0;
    double firstDiffers = 0;
    double secondDiffers = 0;
    for (int one = 0; one < weights.length; one++) {
      for (int other = 0; other < one && weights[one] > 0; other++) {
        double pairs = (double) weights[one] * weights[other];
        double sign = Math.signum(first[one] - first[other]);
        double otherSign = Math.signum(second[one] - second[other]);
        concordance += pairs * sign * otherSign;
        firstDiffers += pairs * sign * sign;
        secondDiffers += pairs * otherSign * otherSign;
      }
    }
    double scale = Math.sqrt(firstDiffers) * Math.sqrt(secondDiffers);
    return scale == 0 ? Double.NaN : concordance / scale;
  }

  private static int[] order(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(index -> values[index]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The mean rank of each value where each counts as often as it weighs. */
  private static double[] ranks(double[] values, int[] order, int[] weights) {
    double[] ranks = new double[values.length];
    double before = 0;
    int first = 0;
    while (first < order.length) {
      int end = first;
      double tied = 0;
      while (end < order.length && values[order[end]] == values[order[first]]) {
        tied += weights[order[end]];
        end++;
      }
      for (int index = first; index < end; index++) {
        ranks[order[index]] = before + (tied + 1) / 2;
      }
      before += tied;
      first = end;
    }
    return ranks;
  }

  private static double pearson(double[] first, double[] second, int[] weights) {
    double mean = (IntStream.of(weights).sum() + 1) / 2.0;
    double both = 0;
    double firstSquares = 0;
    double secondSquares = 0;
    for (int index = 0; index < weights.length; index++) {
      double one = first[index] - mean;
      double other = second[index] - mean;
      both += weights[index] * one * other;
      firstSquares += weights[index] * one * one;
      secondSquares += weights[index] * other * other;
    }
    double scale = Math.sqrt(firstSquares) * Math.sqrt(secondSquares);
    return scale == 0 ? Double.NaN : both / scale;
  }
}
