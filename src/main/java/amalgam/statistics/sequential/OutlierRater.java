package amalgam.statistics.sequential;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether a rater votes unlike the others, as FastChat asks it (Chiang et al., Chatbot Arena,
 * 2024): over the votes in their order, Π 1/(2pᵢ) against 1/0.05 in either tail, pᵢ being the share
 * of the other raters who put the pair in the same order or further that way.
 *
 * <p>A factor is ½ for a vote that leaves the tail whole and 1/(2p) for one of share p: at most 1
 * on average, so that each tail raises false alarm in at most 5% of raters who vote like the
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
   * One decided vote on a pair whose two sides have a fixed order, whichever stood left.
   *
   * @param forFirst whether it was for the first of the pair
   * @param othersForFirst decided votes of the other raters for the first
   * @param othersForSecond decided votes of the other raters for the second
   */
  public record Vote(boolean forFirst, long othersForFirst, long othersForSecond) {

    /** This vote counts itself in, so that no share is 0. */
    private double logFactor(boolean upperTail) {
      if (forFirst != upperTail) {
        return -Math.log(2);
      }
      double same = 1.0 + (forFirst ? othersForFirst : othersForSecond);
      return Math.log((1.0 + othersForFirst + othersForSecond) / (2 * same));
    }

    private double logRatioOfGuessing() {
      double same = 1.0 + (forFirst ? othersForFirst : othersForSecond);
      return Math.log((2.0 + othersForFirst + othersForSecond) / (2 * same));
    }
  }

  /** Whether the product of either tail ever exceeds its bound. */
  public boolean isOutlier(List<Vote> votes) {
    return alarms(votes, vote -> vote.logFactor(true))
        || alarms(votes, vote -> vote.logFactor(false));
  }

  /**
   * Whether the likelihood of guessing ever exceeds that of voting like the others by the bound: a
   * false alarm in at most 5% of those who do vote like them.
   */
  public boolean isGuessing(List<Vote> votes) {
    return alarms(votes, Vote::logRatioOfGuessing);
  }

  private boolean alarms(List<Vote> votes, ToDoubleFunction<Vote> logFactor) {
    if (votes.size() < leastVotes) {
      return false;
    }
    double logProduct = 0;
    for (Vote vote : votes) {
      logProduct += logFactor.applyAsDouble(vote);
      if (logProduct > -Math.log(falseAlarms)) {
        return true;
      }
    }
    return false;
  }
}
