package amalgam.leaderboard.scaling;

import amalgam.creativity.Gate;
import amalgam.tournament.EntrantId;

/** How many of one entrant's judged answers to one bundle failed first at one gate. */
public record GateSums(EntrantId entrant, int bundle, Gate gate, long proposals) {}
