package amalgam.statistics.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;

/**
 * Intraclass correlations of raters who are a sample of all raters and each rated every unit
 * (Shrout and Fleiss, 1979): absolute agreement, so that a rater who is stricter by a constant
 * lowers it. Units that a rater left out do not count.
 *
 * @param single ICC(2,1): how far one rater can be relied on
 * @param mean ICC(2,k): how far the mean of all these raters can
 */
public record IntraclassCorrelation(Estimate single, Estimate mean) {

  /**
   * @param ratings a row per unit, a column per rater, NaN where missing
   */
  public static IntraclassCorrelation of(
      double[][] ratings, Units units, ClusterBootstrap bootstrap) {
    units.requireCount(ratings.length);
    int raters = ratings.length == 0 ? 0 : ratings[0].length;
    boolean[] complete = new boolean[ratings.length];
    long n = 0;
    for (int unit = 0; unit < ratings.length; unit++) {
      complete[unit] = Arrays.stream(ratings[unit]).noneMatch(Double::isNaN);
      n += complete[unit] ? raters : 0;
    }
    return new IntraclassCorrelation(
        units.estimate(bootstrap, n, weights -> of(ratings, complete, weights, 1)),
        units.estimate(bootstrap, n, weights -> of(ratings, complete, weights, raters)));
  }

  /** The correlation for the mean of a number of raters; NaN of less than two units or raters. */
  private static double of(double[][] ratings, boolean[] complete, int[] weights, int averaged) {
    int[] counted = weights.clone();
    for (int unit = 0; unit < counted.length; unit++) {
      counted[unit] = complete[unit] ? weights[unit] : 0;
    }
    MeanSquares squares = MeanSquares.of(ratings, counted);
    double share = ratings[0].length / (double) averaged;
    double spread =
        squares.units()
            + (share - 1) * squares.error()
            + share * (squares.raters() - squares.error()) / squares.n();
    return spread == 0 ? Double.NaN : (squares.units() - squares.error()) / spread;
  }

  /** The mean squares of units, of raters and of what is left, over n units. */
  private record MeanSquares(double n, double units, double raters, double error) {

    static MeanSquares of(double[][] ratings, int[] weights) {
      int raters = ratings[0].length;
      double n = Arrays.stream(weights).sum();
      double[] means = new double[raters];
      for (int rater = 0; rater < raters; rater++) {
        for (int unit = 0; unit < weights.length; unit++) {
          means[rater] += weights[unit] == 0 ? 0 : weights[unit] * ratings[unit][rater] / n;
        }
      }
      double grand = Arrays.stream(means).average().orElse(Double.NaN);
      double betweenUnits = 0;
      double all = 0;
      for (int unit = 0; unit < weights.length; unit++) {
        if (weights[unit] > 0) {
          double mean = Arrays.stream(ratings[unit]).average().orElse(Double.NaN);
          betweenUnits += weights[unit] * raters * square(mean - grand);
          all += weights[unit] * Arrays.stream(ratings[unit]).map(r -> square(r - grand)).sum();
        }
      }
      double betweenRaters = n * Arrays.stream(means).map(mean -> square(mean - grand)).sum();
      return new MeanSquares(
          n,
          betweenUnits / (n - 1),
          betweenRaters / (raters - 1),
          (all - betweenUnits - betweenRaters) / ((n - 1) * (raters - 1)));
    }

    private static double square(double value) {
      return value * value;
    }
  }
}
