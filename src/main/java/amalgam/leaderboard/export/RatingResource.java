package amalgam.leaderboard.export;

import amalgam.rating.RatingLine;
import amalgam.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A rating, as programs see it.
 *
 * @param n votes against others that are rated
 * @param rank 1 + number of those that are surely better; null where it is unrated, or its interval
 *     is not known
 * @param unrated why it has no rating; null where it has one
 * @param raters who voted on it
 * @param prompts matched bundles of prompts on which it was voted
 */
public record RatingResource(
    @Nullable Double estimate,
    @Nullable Double low,
    @Nullable Double high,
    long n,
    @Nullable Integer rank,
    boolean provisional,
    @Nullable String unrated,
    int raters,
    int prompts) {

  static RatingResource of(RatingLine line) {
    Estimate rating = line.rating();
    return new RatingResource(
        MissingNumber.orNull(rating.estimate()),
        MissingNumber.orNull(rating.low()),
        MissingNumber.orNull(rating.high()),
        rating.n(),
        line.isRanked() ? line.rank() : null,
        line.provisional(),
        line.unrated() == null ? null : line.unrated().sentence(),
        line.raters(),
        line.prompts());
  }
}
