package amalgam.statistics.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Krippendorff's α (Content Analysis, 2004): 1 − observed/expected disagreement of any number of
 * raters, each of whom may have left units out. 1 is agreement, 0 what chance would give. NaN where
 * all ratings are the same, which says nothing of agreement.
 */
public final class KrippendorffAlpha {

  private final Scale scale;
  private final double[] values;

  /** Per unit that at least two rated, the places of its ratings among the values. */
  private final int[][] places;

  /** Adding 0 makes a negative zero the usual one. */
  private KrippendorffAlpha(Scale scale, double[][] ratings) {
    this.scale = scale;
    List<double[]> given =
        Arrays.stream(ratings)
            .map(
                unit ->
                    Arrays.stream(unit)
                        .filter(rating -> !Double.isNaN(rating))
                        .map(rating -> rating + 0.0)
                        .toArray())
            .map(unit -> unit.length < 2 ? new double[0] : unit)
            .toList();
    values = given.stream().flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    places =
        given.stream()
            .map(
                unit ->
                    Arrays.stream(unit)
                        .mapToInt(rating -> Arrays.binarySearch(values, rating))
                        .toArray())
            .toArray(int[][]::new);
  }

  /**
   * @param ratings a row per unit, a column per rater, NaN where missing
   * @return α; n counts the ratings of units that at least two rated
   */
  public static Estimate of(
      double[][] ratings, Scale scale, Units units, ClusterBootstrap bootstrap) {
    units.requireCount(ratings.length);
    KrippendorffAlpha alpha = new KrippendorffAlpha(scale, ratings);
    long n = Arrays.stream(alpha.places).mapToLong(unit -> unit.length).sum();
    return units.estimate(bootstrap, n, alpha::ofWeighted);
  }

  private double ofWeighted(int[] weights) {
    double[] counts = new double[values.length];
    for (int unit = 0; unit < places.length; unit++) {
      for (int place : places[unit]) {
        counts[place] += weights[unit];
      }
    }
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
    return IntStream.range(0, places.length)
        .filter(unit -> weights[unit] > 0 && places[unit].length > 1)
        .mapToDouble(unit -> weights[unit] * within(places[unit], before))
        .sum();
  }

  private double within(int[] unit, double[] before) {
    double sum = 0;
    for (int one = 0; one < unit.length; one++) {
      for (int other = 0; other < one; other++) {
        sum += scale.squaredDistance(values, before, unit[one], unit[other]);
      }
    }
    return sum / (unit.length - 1);
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
