package amalgam.leaderboard.originality;

import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;

/**
 * An answer that passed every gate.
 *
 * @param contestant id of the entrant's contestant
 * @param walk names joined by {@code |}
 */
public record ValidWalk(
    EntrantId entrant, String contestant, PromptId prompt, int bundle, int level, String walk) {}
