package amalgam.leaderboard.originality;

import amalgam.tournament.EntrantId;

/**
 * One entrant's originality in one prompt.
 *
 * @param originality summed over the answers that count
 * @param walks its valid answers for which another contestant has a valid one; at least 1
 */
public record OriginalitySums(
    EntrantId entrant, int bundle, int level, double originality, long walks) {

  /** Both together, of one entrant in one prompt. */
  OriginalitySums plus(OriginalitySums other) {
    return new OriginalitySums(
        entrant, bundle, level, originality + other.originality, walks + other.walks);
  }
}
