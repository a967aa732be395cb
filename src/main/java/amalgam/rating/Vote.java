package amalgam.rating;

import amalgam.rating.quality.RaterDecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored answer.
 *
 * @param setAside why it does not count; null where it does
 */
public record Vote(VoteId id, Instant at, Ballot ballot, @Nullable String setAside) {

  /** Whether it counts in ratings: repeats and checks never do. */
  public boolean counts() {
    return setAside == null && ballot.purpose() == Purpose.REGULAR;
  }

  /**
   * Whether it is set aside or taken back in together with all others of its rater: what was taken
   * back by the rater, or set aside by itself, stays out.
   */
  public boolean standsOrFallsWithItsRater() {
    return setAside == null || RaterDecision.isNote(setAside);
  }

  /** The same vote, set aside for a reason, or with none taken back in. */
  public Vote revised(@Nullable String reason) {
    return new Vote(id, at, ballot, reason);
  }
}
