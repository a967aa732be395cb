package amalgam.leaderboard;

import amalgam.tournament.EntrantId;

/**
 * Sums over one entrant's judged answers to one bundle: what boards are computed from.
 *
 * @param samples answers judged
 * @param wellFormed those whose edges all exist
 * @param satisfied those that passed every gate
 * @param novelty summed N of the well-formed
 * @param noveltySatisfied summed N of the satisfied
 * @param utility summed U
 * @param softUtility summed soft utility
 * @param creativity summed U·N
 * @param diversity summed diversity of the prompts with at least 2 satisfied answers
 * @param diversePrompts number of those prompts
 */
public record BundleSums(
    EntrantId entrant,
    int bundle,
    long samples,
    long wellFormed,
    long satisfied,
    double novelty,
    double noveltySatisfied,
    double utility,
    double softUtility,
    double creativity,
    double diversity,
    long diversePrompts) {}
