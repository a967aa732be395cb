package amalgam.leaderboard.originality;

import amalgam.tournament.EntrantId;

/**
 * One entrant's originality in one prompt.
 *
 * @param originality summed over the walks that count
 * @param walks its valid walks for which another contestant has a valid one; at least 1
 */
public record OriginalitySums(
    EntrantId entrant, int bundle, int level, double originality, long walks) {}
