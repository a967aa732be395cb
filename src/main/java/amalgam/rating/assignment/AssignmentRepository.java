package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import amalgam.rating.Comparison;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingTerms;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that were handed to raters, and how often each two entrants were asked about. Whatever
 * writes does so in the caller's transaction, and holds of any number of processes.
 */
public interface AssignmentRepository {

  /** For so long a pair is held for a rater who gives no sign. */
  Duration HOLD = Duration.ofMinutes(10);

  /** All pairs of a tournament that a rater was ever handed, in the order of drawing. */
  List<StoredAssignment> of(TournamentId tournament, RaterId rater);

  /** An assignment as it is. */
  Optional<StoredAssignment> find(AssignmentId id);

  /** An assignment, with nobody changing it until the caller's transaction ends. */
  Optional<StoredAssignment> lock(AssignmentId id);

  /**
   * Counts two entrants as asked about once more, unless they were as often as they shall be.
   *
   * @param most null where more is always welcome
   * @return whether they are counted
   */
  boolean take(Comparison comparison, @Nullable Integer most);

  /** Counts them as asked about once less. */
  void giveBack(Comparison comparison);

  /**
   * Hands a pair to a rater, unless the rater was handed the same two proposals for the same
   * purpose before.
   */
  Optional<StoredAssignment> insert(RaterId rater, DrawnPair pair, RatingTerms terms, Instant now);

  /** Holds a pair that is held or released, from now on, for the rater whose it is. */
  boolean hold(AssignmentId id, Instant now);

  /**
   * Holds a pair longer that is in hand.
   *
   * @return false if it is in hand no longer
   */
  boolean keep(AssignmentId id, Instant now);

  /** The prompts that a rater answered as a player. */
  Set<PromptId> played(TournamentId tournament, RaterId rater);

  /**
   * Marks a pair answered that is in the rater's hands.
   *
   * @return it, answered; empty, with nothing changed, where it is in other hands or not held
   */
  Optional<StoredAssignment> answer(AssignmentId id, RaterId rater, Duration took, Instant now);

  /**
   * Moves a locked pair from one state to another.
   *
   * @param now when it is answered, or until when it is held is counted from
   */
  StoredAssignment move(
      StoredAssignment assignment, AssignmentState to, @Nullable Duration took, Instant now);

  /** Whether a rater answered another pair of the same tournament later. */
  boolean isFollowed(StoredAssignment answered);

  /** Releases what a rater holds, and counts it back. */
  void release(RaterId rater);

  /** Releases what is held for too long, and counts it back. */
  int releaseExpired(Instant now);

  /** The pairs of entrants that were asked about as often as they shall be. */
  Set<EntrantPair> takenPairs(TournamentId tournament, int most);

  /** Stores an answer on scales: of either proposal, on each axis. */
  void insertScales(ScaleAnswer answer, Instant now);

  /** Sets aside the answer on scales to an assignment. */
  void setAsideScales(AssignmentId assignment, String reason);
}
