package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.Ratings;
import java.util.Map;

/**
 * A judge on one axis; all people together are one.
 *
 * @param votes that count
 * @param pairs of proposals that it answered
 * @param shared pairs behind its agreement: that two raters or more answered, for people; that
 *     people answered too, for an automated judge
 * @param undecided of those, where the most frequent answers of people are equally frequent; they
 *     count as no preference
 */
public record JudgeStanding(
    Judge judge,
    Axis axis,
    long votes,
    long raters,
    long pairs,
    long shared,
    long undecided,
    Map<Quantity, Estimate> estimates) {

  public JudgeStanding {
    estimates = Map.copyOf(estimates);
  }

  /** Whether there are too few votes, or too few people, to rely on what is said of it. */
  public boolean isProvisional() {
    return votes < Ratings.FEWEST_VOTES
        || judge.kind() == JudgeKind.HUMAN && raters < Ratings.FEWEST_CLUSTERS;
  }

  /** What is said of it; {@link Estimate#NONE} where its votes say nothing. */
  public Estimate of(Quantity quantity) {
    return estimates.getOrDefault(quantity, Estimate.NONE);
  }
}
