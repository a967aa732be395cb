package amalgam.statistics.trend;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/** What a curve needs of its points. */
final class Points {

  private Points() {}

  /**
   * Draws a curve where the points allow it.
   *
   * @param degree of the polynomial behind it
   */
  static <T> Trend<T> fit(
      List<Observation> points, int degree, Function<List<Observation>, T> curve) {
    if (points.stream().anyMatch(point -> !isUsable(point))) {
      return new Trend.Unfitted<>(
          "This cannot be fitted because a point's position, height or weight is not a number,"
              + " or its weight is not above 0.");
    }
    long places = places(points);
    if (places <= degree || points.size() < degree + 2) {
      return new Trend.Unfitted<>(
          ("This cannot be fitted because %d points at %d different places are too few:"
                  + " %d at %d are needed.")
              .formatted(points.size(), places, degree + 2, degree + 1));
    }
    try {
      return new Trend.Fitted<>(curve.apply(points));
    } catch (NonPositiveDefiniteMatrixException tooFewCount) {
      return new Trend.Unfitted<>(
          "This cannot be fitted because all but a few points weigh next to nothing.");
    }
  }

  /** As {@link #fit}, on the logarithms of x. */
  static <T> Trend<T> fitLogarithms(
      List<Observation> points, int degree, Function<List<Observation>, T> curve) {
    if (points.stream().anyMatch(point -> point.x() <= 0)) {
      return new Trend.Unfitted<>(
          "This cannot be fitted because a point lies at 0 or below, which has no logarithm.");
    }
    return fit(
        points.stream().map(p -> new Observation(Math.log(p.x()), p.y(), p.weight())).toList(),
        degree,
        curve);
  }

  /** Places closer together than a ten-thousandth of the whole range are one. */
  private static long places(List<Observation> points) {
    double[] ascending = points.stream().mapToDouble(Observation::x).sorted().toArray();
    long places = Math.min(1, ascending.length);
    for (int index = 1; index < ascending.length; index++) {
      double range = ascending[ascending.length - 1] - ascending[0];
      places += ascending[index] - ascending[index - 1] > 1e-4 * range ? 1 : 0;
    }
    return places;
  }

  private static boolean isUsable(Observation point) {
    return Double.isFinite(point.x())
        && Double.isFinite(point.y())
        && Double.isFinite(point.weight())
        && point.weight() > 0;
  }
}
