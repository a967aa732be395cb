package amalgam.rating;

import amalgam.statistics.rating.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One answer about a comparison, on one axis.
 *
 * @param milliseconds from the question to the answer
 * @param assignment that it answers; null where nobody was handed the pair
 * @param purpose what the pair was shown for
 */
public record Ballot(
    Comparison comparison,
    Axis axis,
    Outcome outcome,
    Rater rater,
    Judge judge,
    long milliseconds,
    @Nullable AssignmentId assignment,
    Purpose purpose) {

  public Ballot {
    if (milliseconds < 0) {
      throw new VoteException(
          "An answer takes no less than no time, but %d milliseconds are given."
              .formatted(milliseconds));
    }
  }

  /** An answer by whoever was handed no pair. */
  public Ballot(
      Comparison comparison,
      Axis axis,
      Outcome outcome,
      Rater rater,
      Judge judge,
      long milliseconds) {
    this(comparison, axis, outcome, rater, judge, milliseconds, null, Purpose.REGULAR);
  }
}
