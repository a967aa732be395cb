package amalgam.statistics.rating;

import java.util.function.IntToDoubleFunction;

/** What a vote of each cell and outcome adds to the gradient of the likelihood at a fit. */
final class ScoreTable {

  private static final int UNRATED = -1;

  private final PairCells cells;
  private final Design design;
  private final int[] left;
  private final int[] right;
  private final double[] slopes;
  private final double[] tieSlopes;

  /** The scores at a fit. */
  ScoreTable(BradleyTerryFit fit) {
    cells = fit.tally().cells();
    design = fit.design();
    left = new int[cells.size()];
    right = new int[cells.size()];
    slopes = new double[cells.size() * Outcome.COUNT];
    tieSlopes = new double[design.tie() == Design.ABSENT ? 0 : slopes.length];
    TieModel.Expectation expectation = new TieModel.Expectation();
    for (int cell = 0; cell < cells.size(); cell++) {
      left[cell] = UNRATED;
      if (design.holds(cells, cell)) {
        fill(cell, fit.parameters(), expectation);
      }
    }
  }

  private void fill(int cell, double[] parameters, TieModel.Expectation expectation) {
    left[cell] = design.position(cells.left(cell));
    right[cell] = design.position(cells.right(cell));
    double difference = design.difference(cells, cell, parameters);
    design.ties().expect(difference, design.logTie(parameters), expectation);
    for (Outcome outcome : Outcome.ALL) {
      int entry = PairCells.entry(cell, outcome);
      slopes[entry] = design.ties().value(outcome) - expectation.mean;
      if (tieSlopes.length > 0) {
        tieSlopes[entry] = (outcome.isTie() ? 1 : 0) - expectation.tieMean;
      }
    }
  }

  Design design() {
    return design;
  }

  /** Adds the score of a cluster, and the weight of its votes by model, last of all its votes. */
  void addScore(Cluster cluster, double[] score, double[] exposure) {
    double sum = 0;
    for (int place = 0; place < cluster.size(); place++) {
      int entry = cluster.entry(place);
      int cell = entry / Outcome.COUNT;
      double weight = cluster.weight(place);
      if (left[cell] != UNRATED) {
        addScore(cell, entry, weight, score);
        exposure[left[cell]] += weight;
        exposure[right[cell]] += weight;
        sum += weight;
      }
    }
    exposure[exposure.length - 1] += sum;
  }

  private void addScore(int cell, int entry, double weight, double[] score) {
    double slope = weight * slopes[entry];
    score[left[cell]] += slope;
    score[right[cell]] -= slope;
    if (score.length > design.rated()) {
      design.addShared(cells, cell, slope, score);
      if (tieSlopes.length > 0) {
        score[design.tie()] += weight * tieSlopes[entry];
      }
    }
  }

  /** Σ square · score · scoreᵀ over independent votes, as an upper triangle. */
  double[][] products(IntToDoubleFunction squares) {
    double[][] sum = new double[design.size()][design.size()];
    for (int cell = 0; cell < left.length; cell++) {
      if (left[cell] != UNRATED) {
        addProducts(cell, squares, sum);
      }
    }
    return sum;
  }

  private void addProducts(int cell, IntToDoubleFunction squares, double[][] sum) {
    double ofDifference = 0;
    double mixed = 0;
    double ofTie = 0;
    for (Outcome outcome : Outcome.ALL) {
      int entry = PairCells.entry(cell, outcome);
      double square = squares.applyAsDouble(entry);
      double tieSlope = tieSlopes.length > 0 ? tieSlopes[entry] : 0;
      ofDifference += square * slopes[entry] * slopes[entry];
      mixed += square * slopes[entry] * tieSlope;
      ofTie += square * tieSlope * tieSlope;
    }
    design.addProducts(cells, cell, ofDifference, mixed, ofTie, sum);
  }
}
