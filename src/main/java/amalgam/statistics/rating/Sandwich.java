package amalgam.statistics.rating;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Covariance of fitted strengths where votes depend on each other: H⁻¹GH⁻¹ with the scores G summed
 * within clusters (Liang and Zeger, Biometrika 73, 1986), by rater, by prompt, or by both: then
 * G(rater) + G(prompt) − G(rater and prompt), Cameron, Gelbach and Miller, Robust inference with
 * multiway clustering, 2011. Each is multiplied by C/(C − 1) for its C clusters.
 *
 * <p>The subtraction can leave a variance too small, even negative. So each contrast has the
 * greatest of its two-way and its two one-way variances, as MacKinnon, Nielsen and Webb propose
 * (Jackknife inference with two-way clustering, 2024): it is never below what one kind of cluster
 * shows by itself, and needs no repair of eigenvalues that would change contrasts which were right.
 */
public final class Sandwich {

  private final Design design;
  private final List<double[][]> alternatives;
  private final int degreesOfFreedom;
  private final ClusterProducts raters;
  private final ClusterProducts prompts;

  private Sandwich(
      Design design,
      List<double[][]> alternatives,
      int degreesOfFreedom,
      ClusterProducts raters,
      ClusterProducts prompts) {
    this.design = design;
    this.alternatives = alternatives;
    this.degreesOfFreedom = degreesOfFreedom;
    this.raters = raters;
    this.prompts = prompts;
  }

  /**
   * The covariance of a fit whose tally has not changed since. A kind of cluster of which there is
   * only one is left out: the intervals then speak of that one rater, or prompt, alone.
   */
  public static Sandwich of(BradleyTerryFit fit, Clustering clustering) {
    ScoreTable table = new ScoreTable(fit);
    double[][] bread = fit.information().inverse();
    ClusterProducts raters = ClusterProducts.of(table, fit.tally().raters());
    ClusterProducts prompts = ClusterProducts.of(table, fit.tally().prompts());
    boolean byRater = clustering.byRater() && raters.clusters() > 1;
    boolean byPrompt = clustering.byPrompt() && prompts.clusters() > 1;
    List<double[][]> alternatives = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    if (byRater) {
      alternatives.add(covariance(bread, raters));
      fewest = raters.clusters();
    }
    if (byPrompt) {
      alternatives.add(covariance(bread, prompts));
      fewest = Math.min(fewest, prompts.clusters());
    }
    if (byRater && byPrompt) {
      alternatives.add(
          twoWay(alternatives.get(0), alternatives.get(1), covariance(bread, table, fit.tally())));
    }
    if (clustering == Clustering.NONE) {
      double[][] products = table.products(fit.tally().cells()::square);
      alternatives.add(PositiveDefinite.sandwich(bread, mirrored(products)));
    }
    return new Sandwich(fit.design(), alternatives, fewest - 1, raters, prompts);
  }

  private static double[][] covariance(double[][] bread, ClusterProducts products) {
    double clusters = products.clusters();
    double[][] covariance = PositiveDefinite.sandwich(bread, mirrored(products.sum()));
    for (double[] row : covariance) {
      PositiveDefinite.addMultiple(row, row, 1 / (clusters - 1), 0);
    }
    return covariance;
  }

  /** By rater and prompt at once; there are so many of those that C/(C − 1) is 1. */
  private static double[][] covariance(double[][] bread, ScoreTable table, VoteTally tally) {
    double[][] sum = table.products(tally.crossings()::singleSquares);
    double[][] several = ClusterProducts.of(table, tally.crossings().several()).sum();
    for (int row = 0; row < sum.length; row++) {
      PositiveDefinite.addMultiple(sum[row], several[row], 1, row);
    }
    return PositiveDefinite.sandwich(bread, mirrored(sum));
  }

  private static double[][] twoWay(double[][] byRater, double[][] byPrompt, double[][] byBoth) {
    double[][] sum = new double[byBoth.length][];
    for (int row = 0; row < sum.length; row++) {
      sum[row] = byRater[row].clone();
      PositiveDefinite.addMultiple(sum[row], byPrompt[row], 1, 0);
      PositiveDefinite.addMultiple(sum[row], byBoth[row], -1, 0);
    }
    return sum;
  }

  private static double[][] mirrored(double[][] upper) {
    for (int row = 0; row < upper.length; row++) {
      for (int column = 0; column < row; column++) {
        upper[row][column] = upper[column][row];
      }
    }
    return upper;
  }

  /** Variance of the strength of a rated model; NaN where there are no clusters to tell it. */
  public double variance(int model) {
    return varianceOf(design.position(model));
  }

  /** Variance of the difference of two rated models. */
  public double varianceOfDifference(int one, int other) {
    int a = design.position(one);
    int b = design.position(other);
    return alternatives.stream()
        .mapToDouble(matrix -> matrix[a][a] + matrix[b][b] - 2 * matrix[a][b])
        .max()
        .orElse(Double.NaN);
  }

  /** Variance of a parameter by its row in the design. */
  double varianceOf(int row) {
    return alternatives.stream().mapToDouble(matrix -> matrix[row][row]).max().orElse(Double.NaN);
  }

  /** Half the width of an interval, in standard errors: few clusters make it wider. */
  double quantile(double confidenceLevel) {
    return degreesOfFreedom < 1
        ? Double.NaN
        : TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidenceLevel) / 2);
  }

  /** Number of raters who voted on a rated model. */
  public int raters(int model) {
    return raters.clustersOf(design.position(model));
  }

  /** Number of prompts on which votes on a rated model were cast. */
  public int prompts(int model) {
    return prompts.clustersOf(design.position(model));
  }
}
