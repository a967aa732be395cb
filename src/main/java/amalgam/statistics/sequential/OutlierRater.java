package amalgam.statistics.sequential;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether a rater votes unlike the others, as FastChat asks it (Chiang et al., Chatbot Arena, arXiv
 * 2403.04132, 2024): over the votes in their order, Π 1/(2pᵢ) against 1/0.05 in either tail, pᵢ
 * being the probability that another rater puts the two in the same order or further that way.
 *
 * <p>A factor is ½ for a vote that leaves the tail whole and 1/(2p) for one of probability p: at
 * most 1 on average, so that each tail raises false alarm in at most 5% of raters who vote like the
 * others. That does not hold of ties, which therefore do not count here, where FastChat counts the
 * tie against both tails. Half of the evidence is spent on each tail: who favours one side of the
 * pairs is found, who merely guesses hardly ever; for them there is a likelihood ratio of its own.
 *
 * @param falseAlarms highest admitted probability of a false alarm in each tail, and of guessing
 * @param leastVotes decided votes below which nothing is said
 */
public record OutlierRater(double falseAlarms, int leastVotes) {

  /** FastChat's settings. */
  public static final OutlierRater STANDARD = new OutlierRater(0.05, 5);

  /**
   * One decided vote on two sides in an order that was fixed before it: that of the models, or of
   * the places on the page, or of who is the stronger in the eyes of the others.
   *
   * @param forFirst whether it was for the first of the two
   * @param tail probability that another rater votes so
   * @param likelihood the same, as the likelihood ratio of guessing takes it
   */
  public record Vote(boolean forFirst, double tail, double likelihood) {

    public Vote {
      if (!(tail > 0 && tail <= 1 && likelihood > 0 && likelihood <= 1)) {
        throw new IllegalArgumentException(
            "What was voted has a probability above 0 and at most 1, not %s and %s."
                .formatted(tail, likelihood));
      }
    }

    /**
     * A vote of which the others' votes on the same two are known; it counts itself in, so that no
     * share is 0.
     */
    public static Vote counted(boolean forFirst, long othersForFirst, long othersForSecond) {
      double same = 1.0 + (forFirst ? othersForFirst : othersForSecond);
      double others = (double) othersForFirst + othersForSecond;
      return new Vote(forFirst, same / (1 + others), same / (2 + others));
    }

    /**
     * A vote of which a fit of the others' votes says how likely it was.
     *
     * @param first probability of a vote for the first, above 0 and below 1
     */
    public static Vote fitted(boolean forFirst, double first) {
      double same = forFirst ? first : 1 - first;
      return new Vote(forFirst, same, same);
    }

    private double logFactor(boolean upperTail) {
      return -Math.log(2) - (forFirst == upperTail ? Math.log(tail) : 0);
    }

    private double logRatioOfGuessing() {
      return -Math.log(2 * likelihood);
    }
  }

  /** Whether the product of either tail ever exceeds its bound. */
  public boolean isOutlier(List<Vote> votes) {
    return isAlarm(votes, Math.max(logEvidence(votes, true), logEvidence(votes, false)));
  }

  /**
   * Whether the likelihood of guessing ever exceeds that of voting like the others by the bound: a
   * false alarm in at most 5% of those who do vote like them.
   */
  public boolean isGuessing(List<Vote> votes) {
    return isAlarm(votes, logEvidenceOfGuessing(votes));
  }

  private boolean isAlarm(List<Vote> votes, double logEvidence) {
    return votes.size() >= leastVotes && logEvidence > -Math.log(falseAlarms);
  }

  /** The logarithm of the greatest product that a tail has reached; 0 before any vote. */
  public static double logEvidence(List<Vote> votes, boolean upperTail) {
    return greatest(votes, vote -> vote.logFactor(upperTail));
  }

  /** The logarithm of the greatest likelihood ratio of guessing so far; 0 before any vote. */
  public static double logEvidenceOfGuessing(List<Vote> votes) {
    return greatest(votes, Vote::logRatioOfGuessing);
  }

  private static double greatest(List<Vote> votes, ToDoubleFunction<Vote> logFactor) {
    double logProduct = 0;
    double greatest = 0;
    for (Vote vote : votes) {
      logProduct += logFactor.applyAsDouble(vote);
      greatest = Math.max(greatest, logProduct);
    }
    return greatest;
  }
}
