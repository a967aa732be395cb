package amalgam.leaderboard.comparison;

import amalgam.leaderboard.JudgedProposal;
import org.jspecify.annotations.Nullable;

/**
 * A prompt on which two differ, with the best that each proposed.
 *
 * @param first the first's most creative proposal; null if it cannot be found
 * @param second the second's
 */
public record PromptDuel(
    PromptDifference difference, @Nullable JudgedProposal first, @Nullable JudgedProposal second) {}
