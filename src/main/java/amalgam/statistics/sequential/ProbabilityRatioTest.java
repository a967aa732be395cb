package amalgam.statistics.sequential;

/**
 * Wald's sequential probability ratio test (1945) of a pre-registered match: both hypotheses and
 * both error rates are declared before the first vote.
 *
 * @param nullShare share of wins under the null hypothesis, such as 0.5
 * @param alternativeShare share of wins under the alternative, such as 0.55
 * @param falseAlarms aimed-at probability of accepting the alternative under the null hypothesis
 * @param misses aimed-at probability of accepting the null hypothesis under the alternative
 */
public record ProbabilityRatioTest(
    double nullShare, double alternativeShare, double falseAlarms, double misses) {

  /** What the votes say so far. */
  public enum Verdict {
    UNDECIDED,
    NULL,
    ALTERNATIVE
  }

  public ProbabilityRatioTest {
    if (!isProbability(nullShare)
        || !isProbability(alternativeShare)
        || nullShare == alternativeShare) {
      throw new IllegalArgumentException("The two shares must differ and lie between 0 and 1.");
    }
    if (!isProbability(falseAlarms) || !isProbability(misses) || falseAlarms + misses >= 1) {
      throw new IllegalArgumentException("The error rates must be above 0 and below 1 together.");
    }
  }

  private static boolean isProbability(double value) {
    return value > 0 && value < 1;
  }

  /** The logarithm of the likelihood ratio, alternative over null. */
  public double logRatio(long wins, long votes) {
    return wins * Math.log(alternativeShare / nullShare)
        + (votes - wins) * Math.log((1 - alternativeShare) / (1 - nullShare));
  }

  /** At or above it the alternative is accepted. */
  public double upperBound() {
    return Math.log((1 - misses) / falseAlarms);
  }

  /** At or below it the null hypothesis is accepted. */
  public double lowerBound() {
    return Math.log(misses / (1 - falseAlarms));
  }

  /** To be asked after every vote; the first decision stands. */
  public Verdict verdict(long wins, long votes) {
    double logRatio = logRatio(wins, votes);
    if (logRatio >= upperBound()) {
      return Verdict.ALTERNATIVE;
    }
    return logRatio <= lowerBound() ? Verdict.NULL : Verdict.UNDECIDED;
  }
}
