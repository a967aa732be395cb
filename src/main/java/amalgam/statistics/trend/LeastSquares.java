package amalgam.statistics.trend;

import amalgam.statistics.Estimate;
import java.util.List;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A polynomial by weighted least squares, the points' errors independent with variances inversely
 * proportional to their weights; intervals by Student's t.
 *
 * <p>Its powers are those of the scaled distance from the weighted mean of the points, which keeps
 * the equations well conditioned.
 */
final class LeastSquares {

  private final double centre;
  private final double scale;
  private final RealVector coefficients;
  private final RealMatrix covariance;
  private final double t;
  private final int points;

  /**
   * @param points more of them than coefficients, at more places than the degree
   */
  LeastSquares(List<Observation> points, int degree, double confidenceLevel) {
    double total = points.stream().mapToDouble(Observation::weight).sum();
    double mean = points.stream().mapToDouble(p -> p.weight() * p.x()).sum() / total;
    centre = mean;
    scale = points.stream().mapToDouble(p -> Math.abs(p.x() - mean)).max().orElse(1);
    this.points = points.size();
    RealMatrix normal = MatrixUtils.createRealMatrix(degree + 1, degree + 1);
    RealVector right = MatrixUtils.createRealVector(new double[degree + 1]);
    for (Observation point : points) {
      RealVector powers = powers(point.x(), degree);
      double weight = point.weight() / total;
      normal = normal.add(powers.outerProduct(powers).scalarMultiply(weight));
      right = right.add(powers.mapMultiply(weight * point.y()));
    }
    RealMatrix inverse = new CholeskyDecomposition(normal).getSolver().getInverse();
    coefficients = inverse.operate(right);
    int freedom = points.size() - degree - 1;
    double squares = 0;
    for (Observation point : points) {
      double residual = point.y() - coefficients.dotProduct(powers(point.x(), degree));
      squares += point.weight() / total * residual * residual;
    }
    covariance = inverse.scalarMultiply(squares / freedom);
    t = TDistribution.of(freedom).inverseSurvivalProbability((1 - confidenceLevel) / 2);
  }

  private RealVector powers(double x, int degree) {
    double[] powers = new double[degree + 1];
    for (int power = 0; power <= degree; power++) {
      powers[power] = Math.pow((x - centre) / scale, power);
    }
    return MatrixUtils.createRealVector(powers);
  }

  /** The curve's height at a place. */
  Estimate at(double x) {
    return along(powers(x, coefficients.getDimension() - 1), 1);
  }

  /** The coefficient of the highest power of x. */
  Estimate leading() {
    double[] unit = new double[coefficients.getDimension()];
    int degree = unit.length - 1;
    unit[degree] = 1;
    return along(MatrixUtils.createRealVector(unit), Math.pow(scale, -degree));
  }

  private Estimate along(RealVector direction, double unit) {
    double value = coefficients.dotProduct(direction) * unit;
    double variance = Math.max(0, covariance.operate(direction).dotProduct(direction));
    double margin = t * Math.sqrt(variance) * unit;
    return new Estimate(value, value - margin, value + margin, points);
  }

  /**
   * Where a parabola turns, with Fieller's interval (1954): all places that these points do not
   * refute as the turning point; unbounded where they do not even show that the curve bends.
   */
  Estimate turningPoint() {
    double first = coefficients.getEntry(1);
    double second = coefficients.getEntry(2);
    double bend = second * second - t * t * covariance.getEntry(2, 2);
    double half = first * second - t * t * covariance.getEntry(1, 2);
    double level = first * first - t * t * covariance.getEntry(1, 1);
    double root = half * half - bend * level;
    double place = -first / (2 * second);
    if (bend <= 0 || root < 0) {
      return new Estimate(
          centre + scale * place, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, points);
    }
    return new Estimate(
        centre + scale * place,
        centre + scale * (-half - Math.sqrt(root)) / (2 * bend),
        centre + scale * (-half + Math.sqrt(root)) / (2 * bend),
        points);
  }
}
