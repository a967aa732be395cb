package amalgam.rating.assignment;

import org.jspecify.annotations.Nullable;

/**
 * How far a rater has come in a tournament.
 *
 * @param quota how many pairs the invitation asks for; null without one
 * @param completion null until the quota is reached
 */
public record Tally(
    int answered, int skipped, @Nullable Integer quota, @Nullable Completion completion) {}
