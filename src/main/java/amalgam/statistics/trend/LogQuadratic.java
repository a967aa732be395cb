package amalgam.statistics.trend;

import amalgam.statistics.Estimate;
import java.util.List;

/** y = a parabola in ln x: what rises to a best size and falls again. */
public final class LogQuadratic {

  private final LeastSquares squares;

  private LogQuadratic(LeastSquares squares) {
    this.squares = squares;
  }

  /**
   * @param points at least 4, at 3 different x above 0
   * @param confidenceLevel such as 0.95
   */
  public static Trend<LogQuadratic> fit(List<Observation> points, double confidenceLevel) {
    return Points.fitLogarithms(
        points, 2, usable -> new LogQuadratic(new LeastSquares(usable, 2, confidenceLevel)));
  }

  /** The coefficient of (ln x)²: below 0 where there is a peak. */
  public Estimate curvature() {
    return squares.leading();
  }

  /** The curve's height at an x above 0, with its confidence band. */
  public Estimate at(double x) {
    return squares.at(Math.log(x));
  }

  /**
   * The x of the greatest height, with an interval that reaches from 0 to infinity where the points
   * do not show that the curve bends.
   */
  public Trend<Estimate> peak() {
    if (!(curvature().estimate() < 0)) {
      return new Trend.Unfitted<>("The curve has no peak because it does not bend downwards.");
    }
    Estimate log = squares.turningPoint();
    return new Trend.Fitted<>(
        new Estimate(Math.exp(log.estimate()), Math.exp(log.low()), Math.exp(log.high()), log.n()));
  }
}
