package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.statistics.rating.Unrated;
import org.jspecify.annotations.Nullable;

/**
 * What a board shows of an entrant or a contestant on one axis.
 *
 * @param rating on the arena scale; n counts its votes against the others that are rated
 * @param rank 1 + number of those that are surely better; 0 where it is unrated, or its interval is
 *     not known
 * @param raters who voted on it
 * @param prompts matched bundles of prompts on which it was voted
 * @param provisional are there too few votes, raters or prompts to rely on it?
 * @param unrated why it has no rating; null where it has one
 */
public record RatingLine(
    Estimate rating,
    int rank,
    int raters,
    int prompts,
    boolean provisional,
    Unrated.@Nullable Reason unrated) {

  static final RatingLine WITHOUT_VOTES = unrated(Unrated.Reason.NO_VOTES);

  static RatingLine unrated(Unrated.Reason reason) {
    return new RatingLine(Estimate.NONE, 0, 0, 0, true, reason);
  }

  /** Whether it has a rank. */
  public boolean isRanked() {
    return rank > 0;
  }

  /** Whether it has a rating. */
  public boolean isRated() {
    return unrated == null;
  }
}
