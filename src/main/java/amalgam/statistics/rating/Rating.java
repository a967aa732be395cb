package amalgam.statistics.rating;

import amalgam.statistics.Estimate;

/**
 * What a board shows of a model.
 *
 * @param model its index
 * @param rating on the arena scale, with its own interval; n counts its votes against rated models
 * @param simultaneous the same with an interval that holds for all models at once
 * @param rank 1 + number of models whose simultaneous interval lies wholly above this one's; 0
 *     where a bound of its own is not known
 * @param raters who voted on it
 * @param prompts on which it was voted
 * @param provisional are there too few votes, raters or prompts to rely on it?
 */
public record Rating(
    int model,
    Estimate rating,
    Estimate simultaneous,
    int rank,
    int raters,
    int prompts,
    boolean provisional) {}
