package amalgam.rating;

import amalgam.tournament.PromptId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How good a rater found one of the two proposals of an assignment, by itself.
 *
 * @param side the proposal, and whose it is
 * @param points from 1, not at all, to 7, very
 * @param milliseconds that the whole assignment took
 * @param setAside why it does not count; null where it does
 */
public record ScaleRating(
    ScaleRatingId id,
    Instant at,
    Rater rater,
    PromptId prompt,
    Side side,
    Axis axis,
    int points,
    Purpose purpose,
    long milliseconds,
    AssignmentId assignment,
    @Nullable String setAside) {

  /** Whether it counts in means: repeats and checks never do. */
  public boolean counts() {
    return setAside == null && purpose == Purpose.REGULAR;
  }
}
