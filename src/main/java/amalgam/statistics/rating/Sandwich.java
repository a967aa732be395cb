package amalgam.statistics.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Covariance of fitted strengths where votes depend on each other: H⁻¹GH⁻¹ with the scores G summed
 * within clusters (Liang and Zeger, Biometrika 73, 1986), by rater, by prompt, or by both: then
 * G(rater) + G(prompt) − G(rater and prompt), Cameron, Gelbach and Miller, Robust inference with
 * multiway clustering, 2011.
 *
 * <p>The subtraction can leave a variance too small, even negative. So each contrast has the
 * greatest of its two-way and its two one-way variances, as MacKinnon, Nielsen and Webb discuss it
 * (Jackknife inference with two-way clustering, arXiv 2406.08880): it is never below what one kind
 * of cluster shows by itself, and needs no repair of eigenvalues, which would change the contrasts
 * that were right too.
 *
 * <p>Few clusters, or very uneven ones, understate the variance: each is multiplied by C/(C − 1),
 * and intervals take the quantile of Student's t with C − 1 degrees of freedom, where C is the
 * effective number of the clusters that voted on the model in question.
 */
public final class Sandwich {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** One kind of cluster, and how many there effectively are for a parameter. */
  private record Way(double[][] covariance, IntToDoubleFunction effective) {

    double clusters(int one, int other) {
      return Math.min(effective.applyAsDouble(one), effective.applyAsDouble(other));
    }

    double variance(int one, int other) {
      return contrast(covariance, one, other) / (1 - 1 / clusters(one, other));
    }
  }

  private final Design design;
  private final ClusterProducts raters;
  private final ClusterProducts prompts;
  private final List<Way> ways = new ArrayList<>();
  private final Optional<double[][]> crossed;

  private Sandwich(BradleyTerryFit fit, Clustering clustering) {
    design = fit.design();
    ScoreTable table = new ScoreTable(fit);
    double[][] bread = fit.information().inverse();
    raters = ClusterProducts.of(table, fit.tally().raters());
    prompts = ClusterProducts.of(table, fit.tally().prompts());
    if (clustering.byRater()) {
      addWay(bread, raters);
    }
    if (clustering.byPrompt()) {
      addWay(bread, prompts);
    }
    crossed =
        ways.size() < 2
            ? Optional.empty()
            : Optional.of(PositiveDefinite.sandwich(bread, crossed(table, fit.tally())));
    if (clustering == Clustering.NONE) {
      double[][] products = mirrored(table.products(fit.tally().cells()::square));
      double[][] naive = PositiveDefinite.sandwich(bread, products);
      ways.add(new Way(naive, row -> Double.POSITIVE_INFINITY));
    }
  }

  private void addWay(double[][] bread, ClusterProducts products) {
    if (products.counts().clusters() > 1) {
      double[][] covariance = PositiveDefinite.sandwich(bread, mirrored(products.sum()));
      ways.add(new Way(covariance, products.counts()::effective));
    }
  }

  /**
   * The covariance of a fit whose tally has not changed since. A kind of cluster of which there is
   * only one is left out: the intervals then speak of that one rater, or prompt, alone.
   */
  public static Sandwich of(BradleyTerryFit fit, Clustering clustering) {
    return new Sandwich(fit, clustering);
  }

  /** G of the votes by one rater on one prompt, of which there are so many that C/(C − 1) is 1. */
  private static double[][] crossed(ScoreTable table, VoteTally tally) {
    double[][] sum = table.products(tally.crossings()::singleSquares);
    double[][] several = ClusterProducts.of(table, tally.crossings().several()).sum();
    for (int row = 0; row < sum.length; row++) {
      PositiveDefinite.addMultiple(sum[row], several[row], 1, row);
    }
    return mirrored(sum);
  }

  private static double[][] mirrored(double[][] upper) {
    for (int row = 0; row < upper.length; row++) {
      for (int column = 0; column < row; column++) {
        upper[row][column] = upper[column][row];
      }
    }
    return upper;
  }

  /** Variance of the difference of two parameters, of a single one where they are the same. */
  private static double contrast(double[][] covariance, int one, int other) {
    return one == other
        ? covariance[one][one]
        : covariance[one][one] + covariance[other][other] - 2 * covariance[one][other];
  }

  private double variance(int one, int other) {
    double greatest = ways.isEmpty() ? Double.NaN : 0;
    double sum = 0;
    for (Way way : ways) {
      double variance = way.variance(one, other);
      greatest = Math.max(greatest, variance);
      sum += variance;
    }
    double subtracted = crossed.map(covariance -> contrast(covariance, one, other)).orElse(0.0);
    return crossed.isPresent() ? Math.max(greatest, sum - subtracted) : greatest;
  }

  private double halfWidth(int one, int other, double confidenceLevel) {
    double clusters =
        ways.stream().mapToDouble(way -> way.clusters(one, other)).min().orElse(Double.NaN);
    double tail = (1 - confidenceLevel) / 2;
    if (Double.isNaN(clusters)) {
      return Double.NaN;
    }
    double quantile =
        Double.isInfinite(clusters)
            ? NORMAL.inverseSurvivalProbability(tail)
            : TDistribution.of(clusters - 1).inverseSurvivalProbability(tail);
    return quantile * Math.sqrt(variance(one, other));
  }

  /**
   * Variance of the strength of a rated model; NaN where a single cluster voted on it, which says
   * nothing of the spread.
   */
  public double variance(int model) {
    return variance(design.position(model), design.position(model));
  }

  /** Variance of the difference of the strengths of two rated models. */
  public double varianceOfDifference(int one, int other) {
    return variance(design.position(one), design.position(other));
  }

  /** Half the width of the interval of the strength of a rated model. */
  public double halfWidth(int model, double confidenceLevel) {
    return halfWidth(design.position(model), design.position(model), confidenceLevel);
  }

  /** Half the width of the interval of the difference of two rated models. */
  public double halfWidthOfDifference(int one, int other, double confidenceLevel) {
    return halfWidth(design.position(one), design.position(other), confidenceLevel);
  }

  /** Half the width of the interval of a parameter by its row in the design. */
  double halfWidthOfRow(int row, double confidenceLevel) {
    return halfWidth(row, row, confidenceLevel);
  }

  /** Number of raters who voted on a rated model. */
  public int raters(int model) {
    return raters.counts().clusters(design.position(model));
  }

  /** Number of prompts on which votes on a rated model were cast. */
  public int prompts(int model) {
    return prompts.counts().clusters(design.position(model));
  }
}
