package amalgam.statistics.trend;

import amalgam.statistics.Estimate;
import amalgam.statistics.ResampledGroups;
import java.util.Arrays;
import java.util.List;

/** y = factor·x^exponent, by least squares of the logarithms: errors are relative ones. */
public final class PowerLaw {

  /** So many of the resamples must be above 0 everywhere to have logarithms. */
  private static final double ENOUGH = 0.99;

  private final LeastSquares squares;

  private PowerLaw(LeastSquares squares) {
    this.squares = squares;
  }

  /**
   * @param points at least 3, at 2 different x, all above 0 on both axes
   * @param confidenceLevel such as 0.95
   */
  public static Trend<PowerLaw> fit(List<Observation> points, double confidenceLevel) {
    if (points.stream().anyMatch(point -> point.y() <= 0)) {
      return new Trend.Unfitted<>(
          "A power law cannot be fitted because a point's height is 0 or below.");
    }
    return Points.fitLogarithms(
        points.stream().map(p -> new Observation(p.x(), Math.log(p.y()), p.weight())).toList(),
        1,
        usable -> new PowerLaw(new LeastSquares(usable, 1, confidenceLevel)));
  }

  /**
   * What is fitted to the logarithms of heights, unless some height cannot be told from 0: its
   * logarithm would be all noise, and decide the curve.
   */
  public static <T> Trend<T> ifAboveZero(ResampledGroups heights, Trend<T> fit) {
    double above =
        heights.known(means -> Arrays.stream(means).allMatch(mean -> mean > 0) ? 1 : Double.NaN);
    return above >= ENOUGH
        ? fit
        : new Trend.Unfitted<>(
            "A power law cannot be fitted because at some size it cannot be told from 0.");
  }

  /** The slope in a plot of both logarithms. */
  public Estimate exponent() {
    return squares.leading();
  }

  /** The curve's height at x = 1. */
  public Estimate factor() {
    return at(1);
  }

  /** The curve's height at an x above 0, with its confidence band. */
  public Estimate at(double x) {
    Estimate log = squares.at(Math.log(x));
    return new Estimate(
        Math.exp(log.estimate()), Math.exp(log.low()), Math.exp(log.high()), log.n());
  }
}
