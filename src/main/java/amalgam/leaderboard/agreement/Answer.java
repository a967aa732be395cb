package amalgam.leaderboard.agreement;

import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.PromptId;
import java.util.function.ToLongFunction;

/**
 * A vote, seen from the pair that it is about.
 *
 * @param isSwapped did the pair's second proposal stand on the left?
 * @param left id of the entrant on the left
 * @param right id of the entrant on the right
 */
record Answer(
    Pair pair,
    String rater,
    boolean isSwapped,
    Outcome outcome,
    Preference preference,
    long left,
    long right) {

  /**
   * Two proposals to one prompt.
   *
   * @param bundle the matched bundle of the prompt, whose prompts share their endpoints
   * @param first id of the older one
   */
  record Pair(long bundle, long first, long second) {}

  /**
   * @param bundles the matched bundle of each prompt
   */
  static Answer of(Ballot ballot, ToLongFunction<PromptId> bundles) {
    return of(ballot.comparison(), ballot.rater().pseudonym(), ballot.outcome(), bundles);
  }

  /** What a rater answered about what was shown. */
  static Answer of(
      Comparison comparison, String rater, Outcome outcome, ToLongFunction<PromptId> bundles) {
    long left = comparison.left().proposal().value();
    long right = comparison.right().proposal().value();
    boolean isSwapped = left > right;
    return new Answer(
        new Pair(
            bundles.applyAsLong(comparison.prompt()), Math.min(left, right), Math.max(left, right)),
        rater,
        isSwapped,
        outcome,
        Preference.of(outcome, isSwapped),
        comparison.left().entrant().value(),
        comparison.right().entrant().value());
  }

  /** Id of the proposal on the left. */
  long leftProposal() {
    return isSwapped ? pair.second() : pair.first();
  }

  /** Id of the proposal on the right. */
  long rightProposal() {
    return isSwapped ? pair.first() : pair.second();
  }

  /** Whose the pair's first proposal is. */
  long firstEntrant() {
    return isSwapped ? right : left;
  }

  /** Whose the pair's second proposal is. */
  long secondEntrant() {
    return isSwapped ? left : right;
  }
}
