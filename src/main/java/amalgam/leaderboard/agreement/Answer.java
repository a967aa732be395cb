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
    Comparison comparison = ballot.comparison();
    long left = comparison.left().proposal().value();
    long right = comparison.right().proposal().value();
    boolean isSwapped = left > right;
    return new Answer(
        new Pair(
            bundles.applyAsLong(comparison.prompt()), Math.min(left, right), Math.max(left, right)),
        ballot.rater().pseudonym(),
        isSwapped,
        ballot.outcome(),
        Preference.of(ballot.outcome(), isSwapped),
        comparison.left().entrant().value(),
        comparison.right().entrant().value());
  }
}
