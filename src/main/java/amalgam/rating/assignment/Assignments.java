package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.rater.RaterId;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.util.Map;

/** Hands pairs to raters and takes their answers, right on however many nodes they are served. */
public interface Assignments {

  /** For so long an answer can be taken back. */
  Duration UNDOABLE = Duration.ofSeconds(30);

  /** The pair in the rater's hands, or a new one, held for some minutes, or why there is none. */
  Offer next(TournamentId tournament, RaterId rater);

  /**
   * Stores an answer, one vote an axis, all or none.
   *
   * @param took from the moment the rater saw the pair
   * @throws AssignmentException if it cannot be taken; nothing is stored then
   */
  Receipt answer(
      RaterId rater, AssignmentId assignment, Map<Axis, Outcome> outcomes, Duration took);

  /**
   * Stores an answer in the mode {@link amalgam.rating.rater.RatingMode#SCALES}.
   *
   * @throws AssignmentException if it cannot be taken; nothing is stored then
   */
  Receipt answerOnScales(
      RaterId rater, AssignmentId assignment, Map<Axis, ScalePoints> points, Duration took);

  /**
   * Passes over a pair, which the rater does not see again.
   *
   * @throws AssignmentException if it is not in the rater's hands
   */
  void skip(RaterId rater, AssignmentId assignment);

  /**
   * Takes the rater's last answer back: its votes are set aside, never deleted, and the pair is in
   * hand again, before any other.
   *
   * @return the pair
   * @throws AssignmentException if that is not the last answer, or {@link #UNDOABLE} is over
   */
  Assignment undo(RaterId rater, AssignmentId assignment);

  /** The rater leaves: what is in hand may go to others. */
  void release(RaterId rater);

  /** How far the rater has come in a tournament. */
  Tally tally(TournamentId tournament, RaterId rater);
}
