package amalgam.statistics;

import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far the luck of few replicates may have carried what follows from their groups' means.
 *
 * @param squaredErrors of each group's mean; 0 of a group of one, whose luck is not known
 * @param replicates how many each group has
 * @param tail share of the cases that may lie beyond one end
 */
record Luck(double[] squaredErrors, int[] replicates, double tail) {

  /** A step so small that what follows from the means is nearly straight over it. */
  private static final double STEP = 1e-3;

  /**
   * Half the width of the interval that Student's t gives, its degrees of freedom those of a sum of
   * independent variances (Welch, The Generalization of Student's Problem, 1947); what is not a sum
   * of the means is taken as straight near them.
   */
  double margin(double[] means, ToDoubleFunction<double[]> statistic) {
    double variance = 0;
    double byFreedom = 0;
    for (int group = 0; group < means.length; group++) {
      if (squaredErrors[group] != 0) {
        double part = part(means, group, statistic);
        variance += part;
        byFreedom += part * part / (replicates[group] - 1);
      }
    }
    if (variance == 0 || Double.isNaN(variance)) {
      return variance;
    }
    double freedom = variance * variance / byFreedom;
    return TDistribution.of(freedom).inverseSurvivalProbability(tail) * Math.sqrt(variance);
  }

  /** The part of the statistic's variance that comes from a group. */
  private double part(double[] means, int group, ToDoubleFunction<double[]> statistic) {
    double step = STEP * Math.sqrt(squaredErrors[group]);
    double[] moved = means.clone();
    moved[group] = means[group] + step;
    double above = statistic.applyAsDouble(moved);
    moved[group] = means[group] - step;
    double change = (above - statistic.applyAsDouble(moved)) / (2 * STEP);
    return change * change;
  }
}
