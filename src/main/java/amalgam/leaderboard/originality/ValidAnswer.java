package amalgam.leaderboard.originality;

import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;

/**
 * An answer that passed every gate.
 *
 * @param contestant id of the entrant's contestant
 * @param answer a walk as names joined by {@code |}, or an idea
 */
public record ValidAnswer(
    EntrantId entrant, String contestant, PromptId prompt, int bundle, int level, String answer) {}
