package amalgam.leaderboard.tradeoff;

import amalgam.tournament.EntrantId;

/**
 * Sums over one entrant's judged answers to one bundle's prompts of one level.
 *
 * @param samples answers judged
 * @param satisfied those that passed every gate
 * @param noveltySatisfied summed N of the satisfied
 */
public record LevelSums(
    EntrantId entrant,
    int bundle,
    int level,
    long samples,
    long satisfied,
    double noveltySatisfied) {}
