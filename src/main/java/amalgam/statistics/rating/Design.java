package amalgam.statistics.rating;

import java.util.Arrays;

/**
 * Which parameter stands where: the strengths of the rated models first, then the side effect, the
 * covariates and the logarithm of the tie parameter, as far as they are fitted.
 */
final class Design {

  static final int ABSENT = -1;

  private final int[] positions;
  private final int rated;
  private final int side;
  private final int tie;
  private final int covariates;
  private final int covariateCount;
  private final int size;
  private final TieModel ties;

  Design(
      int models,
      int[] ratedModels,
      TieModel ties,
      boolean sideEffect,
      boolean tieParameter,
      int covariateCount) {
    positions = new int[models];
    Arrays.fill(positions, ABSENT);
    for (int position = 0; position < ratedModels.length; position++) {
      positions[ratedModels[position]] = position;
    }
    rated = ratedModels.length;
    int next = rated;
    side = sideEffect ? next++ : ABSENT;
    covariates = next;
    this.covariateCount = covariateCount;
    next += covariateCount;
    tie = tieParameter ? next++ : ABSENT;
    size = next;
    this.ties = ties;
  }

  /** Row of a model, {@link #ABSENT} where it is not rated. */
  int position(int model) {
    return model < positions.length ? positions[model] : ABSENT;
  }

  int rated() {
    return rated;
  }

  int side() {
    return side;
  }

  int tie() {
    return tie;
  }

  /** Row of the first covariate. */
  int covariates() {
    return covariates;
  }

  int covariateCount() {
    return covariateCount;
  }

  /** Number of parameters. */
  int size() {
    return size;
  }

  TieModel ties() {
    return ties;
  }

  /** Does a cell compare two rated models? */
  boolean holds(PairCells cells, int cell) {
    return cells.votes(cell) > 0
        && position(cells.left(cell)) != ABSENT
        && position(cells.right(cell)) != ABSENT;
  }

  /** θ left − θ right + side effect + covariates. */
  double difference(PairCells cells, int cell, double[] parameters) {
    double difference =
        parameters[position(cells.left(cell))] - parameters[position(cells.right(cell))];
    if (side != ABSENT) {
      difference += parameters[side];
    }
    if (covariateCount > 0) {
      double[] values = cells.covariates(cell);
      for (int index = 0; index < values.length; index++) {
        difference += parameters[covariates + index] * values[index];
      }
    }
    return difference;
  }

  double logTie(double[] parameters) {
    return tie == ABSENT ? Double.NEGATIVE_INFINITY : parameters[tie];
  }

  /** Adds a multiple of the gradient of the difference to a vector of parameters. */
  void addGradient(PairCells cells, int cell, double factor, double[] vector) {
    vector[position(cells.left(cell))] += factor;
    vector[position(cells.right(cell))] -= factor;
    addShared(cells, cell, factor, vector);
  }

  /** Adds the same for the parameters that are not strengths. */
  void addShared(PairCells cells, int cell, double factor, double[] vector) {
    if (side != ABSENT) {
      vector[side] += factor;
    }
    for (int index = 0; index < covariateCount; index++) {
      vector[covariates + index] += factor * cells.covariates(cell)[index];
    }
  }

  /**
   * Adds products of the gradients of difference and tie parameter, x and t, to the upper triangle
   * of a matrix: xxᵀ·ofDifference + (xtᵀ + txᵀ)·mixed + ttᵀ·ofTie.
   */
  void addProducts(
      PairCells cells,
      int cell,
      double ofDifference,
      double mixed,
      double ofTie,
      double[][] matrix) {
    int left = position(cells.left(cell));
    int right = position(cells.right(cell));
    matrix[left][left] += ofDifference;
    matrix[right][right] += ofDifference;
    matrix[Math.min(left, right)][Math.max(left, right)] -= ofDifference;
    if (side != ABSENT) {
      addColumn(cells, cell, ofDifference, matrix, side);
    }
    for (int index = 0; index < covariateCount; index++) {
      double factor = ofDifference * cells.covariates(cell)[index];
      addColumn(cells, cell, factor, matrix, covariates + index);
    }
    if (tie != ABSENT) {
      addColumn(cells, cell, mixed, matrix, tie);
      matrix[tie][tie] += ofTie;
    }
  }

  private void addColumn(PairCells cells, int cell, double factor, double[][] matrix, int column) {
    matrix[position(cells.left(cell))][column] += factor;
    matrix[position(cells.right(cell))][column] -= factor;
    if (side != ABSENT) {
      matrix[side][column] += factor;
    }
    for (int row = covariates; row < Math.min(covariates + covariateCount, column + 1); row++) {
      matrix[row][column] += factor * cells.covariates(cell)[row - covariates];
    }
  }
}
