package amalgam.statistics.rating;

/** The logarithm of the likelihood of a tally, with its derivatives, in one pass over the cells. */
final class Likelihood {

  private final PairCells cells;
  private final Design design;

  Likelihood(PairCells cells, Design design) {
    this.cells = cells;
    this.design = design;
  }

  /**
   * The value at some parameters; fills in its gradient and the upper triangle of the information,
   * whose strengths are made definite by c·11ᵀ/K: that holds their sum at 0 and, with c of the size
   * of the information itself, is no ridge.
   */
  double evaluate(double[] parameters, double[] gradient, double[][] information) {
    TieModel.Expectation expectation = new TieModel.Expectation();
    double value = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      if (design.holds(cells, cell)) {
        value += evaluate(cell, parameters, expectation, gradient, information);
      }
    }
    fixGauge(information);
    return value;
  }

  private double evaluate(
      int cell,
      double[] parameters,
      TieModel.Expectation expectation,
      double[] gradient,
      double[][] information) {
    double difference = design.difference(cells, cell, parameters);
    double logTie = design.logTie(parameters);
    design.ties().expect(difference, logTie, expectation);
    double weight = 0;
    double observed = 0;
    double tied = 0;
    for (Outcome outcome : Outcome.ALL) {
      double ofOutcome = cells.weight(cell, outcome);
      weight += ofOutcome;
      observed += ofOutcome * design.ties().value(outcome);
      tied += outcome.isTie() ? ofOutcome : 0;
    }
    design.addGradient(cells, cell, observed - weight * expectation.mean, gradient);
    design.addProducts(
        cells,
        cell,
        weight * expectation.variance,
        weight * expectation.covariance,
        weight * expectation.tieVariance,
        information);
    double value = observed * difference - weight * expectation.logNormaliser;
    if (design.tie() == Design.ABSENT) {
      return value;
    }
    gradient[design.tie()] += tied - weight * expectation.tieMean;
    return value + tied * logTie;
  }

  private void fixGauge(double[][] information) {
    int rated = design.rated();
    double trace = 0;
    for (int row = 0; row < rated; row++) {
      trace += information[row][row];
    }
    double share = trace / rated / rated;
    for (int row = 0; row < rated; row++) {
      for (int column = row; column < rated; column++) {
        information[row][column] += share;
      }
    }
  }
}
