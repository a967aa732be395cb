package amalgam.leaderboard.scaling;

import amalgam.leaderboard.Board;
import amalgam.statistics.trend.Line;
import amalgam.statistics.trend.LogQuadratic;
import amalgam.statistics.trend.Observation;
import amalgam.statistics.trend.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How curves follow from the heights that they are fitted to, with positions that stay.
 *
 * <p>Least squares is linear in the heights: the curves through each one height of 1 and zeros
 * tell, by weights, that through any heights, so that a thousand resamples need no fit of their
 * own.
 */
final class UnitFits {

  private final double[] positions;

  /**
   * @param positions sizes, above 0
   */
  UnitFits(double[] positions) {
    this.positions = positions.clone();
  }

  /** Sizes that differ by less than this factor do not tell what size does. */
  private static final double LEAST_RANGE = 2;

  /** The positions as points of those heights, where they lie far enough apart to be fitted. */
  Trend<List<Observation>> spread(double[] heights) {
    double least = Arrays.stream(positions).min().orElse(1);
    double most = Arrays.stream(positions).max().orElse(1);
    return most >= LEAST_RANGE * least
        ? new Trend.Fitted<>(points(heights))
        : new Trend.Unfitted<>(
            "This cannot be fitted because the largest size is less than twice the smallest.");
  }

  /** Per height, its weight in the slope of the line over the decimal logarithms. */
  Trend<double[][]> slope() {
    return weights(
        points ->
            Line.fit(logarithmic(points), Board.CONFIDENCE_LEVEL)
                .map(line -> new double[] {line.slope().estimate()}));
  }

  /** Per height, its weight in the height of the line at each place. */
  Trend<double[][]> line(double[] places) {
    return weights(
        points ->
            Line.fit(logarithmic(points), Board.CONFIDENCE_LEVEL)
                .map(
                    line ->
                        Arrays.stream(places)
                            .map(place -> line.at(Math.log10(place)).estimate())
                            .toArray()));
  }

  /** Per height, its weight in the height of the parabola at each place. */
  Trend<double[][]> parabola(double[] places) {
    return weights(
        points ->
            LogQuadratic.fit(points, Board.CONFIDENCE_LEVEL)
                .map(
                    curve ->
                        Arrays.stream(places).map(place -> curve.at(place).estimate()).toArray()));
  }

  /** The points with the decimal logarithms of their positions. */
  static List<Observation> logarithmic(List<Observation> points) {
    return points.stream()
        .map(point -> new Observation(Math.log10(point.x()), point.y(), point.weight()))
        .toList();
  }

  /** The points of those heights. */
  List<Observation> points(double[] heights) {
    return IntStream.range(0, positions.length)
        .mapToObj(place -> new Observation(positions[place], heights[place]))
        .toList();
  }

  private Trend<double[][]> weights(Function<List<Observation>, Trend<double[]>> fit) {
    double[][] weights = new double[positions.length][];
    Trend<double[][]> all = new Trend.Fitted<>(weights);
    for (int height = 0; height < positions.length; height++) {
      double[] unit = new double[positions.length];
      unit[height] = 1;
      int place = height;
      all =
          all.then(
              found ->
                  spread(unit)
                      .then(fit)
                      .map(
                          own -> {
                            found[place] = own;
                            return found;
                          }));
    }
    return positions.length == 0 ? new Trend.Unfitted<>("There is no size to fit.") : all;
  }
}
