package amalgam.statistics.rating;

import java.util.Optional;

/**
 * A positive definite matrix A = UᵀU (Cholesky), row by row in the order of memory: a refit after
 * each vote has milliseconds, and the general routines of Commons Math take several times as long.
 */
final class PositiveDefinite {

  private static final double SMALLEST_PIVOT = 1e-12;

  private final double[][] upper;

  private PositiveDefinite(double[][] upper) {
    this.upper = upper;
  }

  /**
   * Decomposes a matrix given by its upper triangle; empty where it is not positive definite, to
   * the precision of the numbers.
   */
  static Optional<PositiveDefinite> decompose(double[][] matrix) {
    int size = matrix.length;
    double[][] upper = new double[size][];
    for (int row = 0; row < size; row++) {
      upper[row] = matrix[row].clone();
    }
    for (int pivot = 0; pivot < size; pivot++) {
      double[] row = upper[pivot];
      if (!(row[pivot] > SMALLEST_PIVOT * matrix[pivot][pivot])) {
        return Optional.empty();
      }
      scale(row, pivot, 1 / Math.sqrt(row[pivot]));
      for (int below = pivot + 1; below < size; below++) {
        addMultiple(upper[below], row, -row[below], below);
      }
    }
    return Optional.of(new PositiveDefinite(upper));
  }

  /** A⁻¹b. */
  double[] solve(double[] right) {
    double[] solution = right.clone();
    int size = upper.length;
    for (int row = 0; row < size; row++) {
      solution[row] /= upper[row][row];
      for (int below = row + 1; below < size; below++) {
        solution[below] -= upper[row][below] * solution[row];
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      double sum = solution[row];
      for (int column = row + 1; column < size; column++) {
        sum -= upper[row][column] * solution[column];
      }
      solution[row] = sum / upper[row][row];
    }
    return solution;
  }

  /** A⁻¹, whole. */
  double[][] inverse() {
    int size = upper.length;
    double[][] inverse = new double[size][size];
    for (int row = 0; row < size; row++) {
      inverse[row][row] = 1;
      for (int above = 0; above < row; above++) {
        addMultiple(inverse[row], inverse[above], -upper[above][row], 0);
      }
      scale(inverse[row], 0, 1 / upper[row][row]);
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int below = row + 1; below < size; below++) {
        addMultiple(inverse[row], inverse[below], -upper[row][below], 0);
      }
      scale(inverse[row], 0, 1 / upper[row][row]);
    }
    return inverse;
  }

  private static void scale(double[] row, int from, double factor) {
    for (int column = from; column < row.length; column++) {
      row[column] *= factor;
    }
  }

  /** row += factor · other, from a column on. */
  static void addMultiple(double[] row, double[] other, double factor, int from) {
    for (int column = from; column < row.length; column++) {
      row[column] += factor * other[column];
    }
  }

  /** B·G·B for symmetric B and G. */
  static double[][] sandwich(double[][] bread, double[][] filling) {
    return product(product(bread, filling), bread);
  }

  private static double[][] product(double[][] left, double[][] right) {
    double[][] product = new double[left.length][right.length];
    for (int row = 0; row < left.length; row++) {
      for (int inner = 0; inner < right.length; inner++) {
        addMultiple(product[row], right[inner], left[row][inner], 0);
      }
    }
    return product;
  }
}
