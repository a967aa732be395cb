package amalgam.leaderboard.tradeoff;

import java.util.Arrays;

/** Lines through points. */
final class LeastSquares {

  private LeastSquares() {}

  /** The slope of the least-squares line; NaN where all x are the same. */
  static double slope(double[] x, double[] y) {
    double centre = Arrays.stream(x).average().orElse(Double.NaN);
    double across = 0;
    double together = 0;
    for (int place = 0; place < x.length; place++) {
      across += (x[place] - centre) * (x[place] - centre);
      together += (x[place] - centre) * y[place];
    }
    return together / across;
  }
}
