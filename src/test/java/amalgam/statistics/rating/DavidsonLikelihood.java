package amalgam.statistics.rating;

/** Davidson's likelihood as his paper writes it, from worths, at a fit with one value moved. */
final class DavidsonLikelihood {

  private DavidsonLikelihood() {}

  static double of(BradleyTerryFit fit, int moved, double by) {
    double[] parameters = fit.parameters().clone();
    parameters[moved] += by;
    PairCells cells = fit.tally().cells();
    double side = Math.exp(parameters[fit.design().side()]);
    double tie = Math.exp(parameters[fit.design().tie()]);
    double sum = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      double left = side * Math.exp(parameters[cells.left(cell)]);
      double right = Math.exp(parameters[cells.right(cell)]);
      double tied = tie * Math.sqrt(left * right);
      double all = left + right + tied;
      sum += cells.weight(cell, Outcome.LEFT) * Math.log(left / all);
      sum += cells.weight(cell, Outcome.RIGHT) * Math.log(right / all);
      sum +=
          (cells.weight(cell, Outcome.TIE) + cells.weight(cell, Outcome.BOTH_BAD))
              * Math.log(tied / all);
    }
    return sum;
  }
}
