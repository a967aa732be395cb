package amalgam.statistics.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilcoxon's signed-rank test with Pratt's zeros, two-sided: exact where few differences are not
 * zero, ties included, since signs are then drawn over the ranks at hand; else by the normal
 * approximation with these ranks' own variance and no continuity correction.
 *
 * @param positiveRanks W⁺, summed ranks of the positive differences
 * @param negativeRanks W⁻, summed ranks of the negative ones
 * @param p probability under symmetry of ranks at least as one-sided; 1 where all are zero
 * @param exact whether p is exact
 * @param pairs differences, zeros included
 * @param zeros differences that are zero
 */
public record WilcoxonSignedRank(
    double positiveRanks, double negativeRanks, double p, boolean exact, int pairs, int zeros) {

  private static final int MOST_EXACT = 50;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * @param differences of the pairs, each finite
   */
  public static WilcoxonSignedRank of(double[] differences) {
    if (!Arrays.stream(differences).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("Every paired difference must be a number.");
    }
    SignedRanks ranks = SignedRanks.of(differences);
    boolean exact = ranks.doubled().length <= MOST_EXACT;
    long positive = ranks.doubledPositive();
    return new WilcoxonSignedRank(
        positive / 2.0,
        (ranks.doubledTotal() - positive) / 2.0,
        exact ? exact(ranks) : approximate(ranks),
        exact,
        differences.length,
        ranks.zeros());
  }

  /** Counts by sum, over all ways to choose signs, as shares. */
  private static double exact(SignedRanks ranks) {
    int total = Math.toIntExact(ranks.doubledTotal());
    double[] shares = new double[total + 1];
    shares[0] = 1;
    int reached = 0;
    for (long doubled : ranks.doubled()) {
      int rank = (int) doubled;
      reached += rank;
      for (int sum = reached; sum >= 0; sum--) {
        shares[sum] = (shares[sum] + (sum >= rank ? shares[sum - rank] : 0)) / 2;
      }
    }
    long smaller = Math.min(ranks.doubledPositive(), total - ranks.doubledPositive());
    double tail = 0;
    for (int sum = 0; sum <= smaller; sum++) {
      tail += shares[sum];
    }
    return Math.min(1, 2 * tail);
  }

  private static double approximate(SignedRanks ranks) {
    double squares = 0;
    for (long doubled : ranks.doubled()) {
      squares += (double) doubled * doubled;
    }
    double excess = 2.0 * ranks.doubledPositive() - ranks.doubledTotal();
    return 2 * NORMAL.survivalProbability(Math.abs(excess) / Math.sqrt(squares));
  }

  /**
   * The matched-pairs rank-biserial correlation (W⁺ − W⁻)/(W⁺ + W⁻) (Kerby, 2014): from −1, all
   * differences negative, to 1; 0 where all are zero.
   */
  public double rankBiserial() {
    double sum = positiveRanks + negativeRanks;
    return sum == 0 ? 0 : (positiveRanks - negativeRanks) / sum;
  }
}
