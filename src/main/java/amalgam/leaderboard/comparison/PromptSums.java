package amalgam.leaderboard.comparison;

import amalgam.leaderboard.BundleSums;
import amalgam.tournament.PromptId;

/**
 * Sums over one entrant's judged answers to one prompt.
 *
 * @param sums of that prompt alone
 */
public record PromptSums(PromptId prompt, BundleSums sums) {}
