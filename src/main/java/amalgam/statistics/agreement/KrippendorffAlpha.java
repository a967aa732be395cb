package amalgam.statistics.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;

/**
 * Krippendorff's α (Content Analysis, 2004): 1 − observed/expected disagreement of any number of
 * raters, each of whom may have left units out. 1 is agreement, 0 what chance would give. NaN where
 * all ratings are the same, which says nothing of agreement.
 */
public final class KrippendorffAlpha {

  private final Scale scale;
  private final double[] values;

  /** The ratings of units that at least two rated, by the place of their value. */
  private final ClusterCells ratings = new ClusterCells();

  /** The pairs of ratings of a unit that differ, each unit's together weighing as its ratings. */
  private final ClusterCells differences = new ClusterCells();

  private long n;

  /** Adding 0 makes a negative zero the usual one. */
  private KrippendorffAlpha(Scale scale, double[][] ratings, Units units) {
    this.scale = scale;
    double[][] given =
        Arrays.stream(ratings)
            .map(
                unit ->
                    Arrays.stream(unit)
                        .filter(rating -> !Double.isNaN(rating))
                        .map(rating -> rating + 0.0)
                        .toArray())
            .map(unit -> unit.length < 2 ? new double[0] : unit)
            .toArray(double[][]::new);
    values = Arrays.stream(given).flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    for (int unit = 0; unit < given.length; unit++) {
      add(units.clusterOf()[unit], given[unit]);
    }
  }

  private void add(int cluster, double[] unit) {
    int[] places =
        Arrays.stream(unit).mapToInt(rating -> Arrays.binarySearch(values, rating)).toArray();
    for (int one = 0; one < places.length; one++) {
      ratings.add(cluster, places[one], places[one], 1);
      for (int other = 0; other < one; other++) {
        if (places[one] != places[other]) {
          differences.add(
              cluster,
              Math.max(places[one], places[other]),
              Math.min(places[one], places[other]),
              1.0 / (places.length - 1));
        }
      }
    }
    n += places.length;
  }

  /**
   * @param ratings a row per unit, a column per rater, NaN where missing
   * @return α; n counts the ratings of units that at least two rated
   */
  public static Estimate of(
      double[][] ratings, Scale scale, Units units, ClusterBootstrap bootstrap) {
    units.requireCount(ratings.length);
    KrippendorffAlpha alpha = new KrippendorffAlpha(scale, ratings, units);
    return units.estimateByCluster(bootstrap, alpha.n, alpha::ofWeighted);
  }

  private double ofWeighted(int[] weights) {
    double[] counts = new double[values.length];
    ratings.forEach(weights, (place, same, sum) -> counts[place] += sum);
    double[] before = before(counts);
    double expected = expected(counts, before);
    double pairable = Arrays.stream(counts).sum();
    return expected == 0 ? Double.NaN : 1 - (pairable - 1) * observed(weights, before) / expected;
  }

  private static double[] before(double[] counts) {
    double[] before = new double[counts.length];
    double sum = 0;
    for (int place = 0; place < counts.length; place++) {
      before[place] = sum + counts[place] / 2;
      sum += counts[place];
    }
    return before;
  }

  private double observed(int[] weights, double[] before) {
    double[] sum = new double[1];
    differences.forEach(
        weights,
        (one, other, pairs) -> sum[0] += pairs * scale.squaredDistance(values, before, one, other));
    return sum[0];
  }

  private double expected(double[] counts, double[] before) {
    double sum = 0;
    for (int one = 0; one < counts.length; one++) {
      for (int other = 0; other < one && counts[one] > 0; other++) {
        sum += counts[one] * counts[other] * scale.squaredDistance(values, before, one, other);
      }
    }
    return sum;
  }
}
