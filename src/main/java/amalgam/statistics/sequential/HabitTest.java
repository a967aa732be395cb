package amalgam.statistics.sequential;

import amalgam.statistics.sequential.OutlierRater.Vote;
import java.util.List;
import org.apache.commons.math3.special.Beta;

/**
 * How much likelier votes are of somebody who votes by habit, for the first side with one and the
 * same probability whatever stands there, than of somebody who votes like the others: evidence that
 * may be looked at after every vote, since of those who do vote like them it ever exceeds 1/α with
 * a probability of at most α (Ville's inequality).
 *
 * <p>The habit is unknown. Half of the evidence is on a fair coin, a quarter each on nearly always
 * the one side or the other: Beta(9, 1) and Beta(1, 9), on average nine in ten. Somebody who only
 * leans to a side more than the others do gives no evidence of either.
 */
public final class HabitTest {

  private static final double CONSTANCY = 9;
  private static final double LOG_COIN = Math.log(0.5);
  private static final double LOG_SIDE = Math.log(0.25);

  private long forFirst;
  private long votes;
  private double logLikely;

  /** Counts a vote on two sides whose order has nothing to do with them, such as left and right. */
  public void add(Vote vote) {
    forFirst += vote.forFirst() ? 1 : 0;
    votes++;
    logLikely += Math.log(vote.likelihood());
  }

  /** The natural logarithm of the evidence of the votes so far. */
  public double logEvidence() {
    double coin = LOG_COIN + votes * Math.log(0.5);
    double first = LOG_SIDE + logConstant(forFirst);
    double second = LOG_SIDE + logConstant(votes - forFirst);
    double greatest = Math.max(coin, Math.max(first, second));
    double sum =
        Math.exp(coin - greatest) + Math.exp(first - greatest) + Math.exp(second - greatest);
    return greatest + Math.log(sum) - logLikely;
  }

  /** Of votes on one side nearly always, as many as there are. */
  private double logConstant(long onThatSide) {
    return Beta.logBeta(onThatSide + CONSTANCY, votes - onThatSide + 1.0)
        - Beta.logBeta(CONSTANCY, 1);
  }

  /** The logarithm of the evidence of some votes. */
  public static double logEvidence(List<Vote> votes) {
    HabitTest test = new HabitTest();
    votes.forEach(test::add);
    return test.logEvidence();
  }
}
