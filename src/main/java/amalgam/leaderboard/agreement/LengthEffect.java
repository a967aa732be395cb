package amalgam.leaderboard.agreement;

import amalgam.statistics.Estimate;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Ratings;
import amalgam.statistics.rating.VoteTally;
import java.util.List;
import java.util.function.LongToIntFunction;

/**
 * What one hop more is worth to a judge: the coefficient of the difference in hops, fitted together
 * with the entrants' strengths and the side (Bradley and Terry with a covariate), so that longer
 * walks by better entrants do not count as liking for length.
 */
final class LengthEffect {

  private LengthEffect() {}

  /**
   * In points of the rating for one hop more; none where the answers do not tell it.
   *
   * @param answers about what was shown
   * @param hops of a proposal, by its id
   */
  static Estimate of(List<Answer> answers, LongToIntFunction hops, FitSettings settings) {
    VoteTally tally = new VoteTally(0, 1);
    Numbering<Long> entrants = new Numbering<>();
    Numbering<String> raters = new Numbering<>();
    for (Answer answer : answers) {
      if (answer.left() != answer.right()) {
        double longer =
            hops.applyAsInt(answer.leftProposal()) - hops.applyAsInt(answer.rightProposal());
        tally.add(
            new PairwiseVote(
                entrants.of(answer.left()),
                entrants.of(answer.right()),
                answer.outcome(),
                raters.of(answer.rater()),
                answer.pair().bundle(),
                1,
                List.of(longer)));
      }
    }
    return new Ratings(new BradleyTerry(settings).fit(tally), settings)
        .covariateEffects().stream().findFirst().orElse(Estimate.NONE);
  }
}
