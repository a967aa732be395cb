package amalgam.statistics.trend;

import amalgam.statistics.Estimate;
import java.util.List;

/** y = intercept + slope·x. */
public final class Line {

  private final LeastSquares squares;

  private Line(LeastSquares squares) {
    this.squares = squares;
  }

  /**
   * @param points at least 3, at 2 different x
   * @param confidenceLevel such as 0.95
   */
  public static Trend<Line> fit(List<Observation> points, double confidenceLevel) {
    return Points.fit(points, 1, usable -> new Line(new LeastSquares(usable, 1, confidenceLevel)));
  }

  /** How much y grows with x. */
  public Estimate slope() {
    return squares.leading();
  }

  /** The line's height at x, with its confidence band; at 0, the intercept. */
  public Estimate at(double x) {
    return squares.at(x);
  }
}
