package amalgam.rating.assignment;

/** An answer, or a wish about a pair, that cannot be taken; the message says why. */
public class AssignmentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  public AssignmentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why it cannot be taken; nothing is stored then. */
  public enum Reason {
    /** The pair is not, and never was, in this rater's hands. */
    NOT_YOURS,
    /** It was answered before. */
    ANSWERED_ALREADY,
    /** It was skipped before. */
    SKIPPED_ALREADY,
    /** The rater had left, and others have answered as often as was asked. */
    TAKEN_BY_OTHERS,
    /** Not every axis that was asked is answered, or another one is, or in the other mode. */
    NOT_ANSWERED,
    /** The answer took less than no time, or longer than the pair was in hand. */
    IMPOSSIBLE_TIME,
    /** More answers came from the rater, or from the address, than people give; try again soon. */
    TOO_OFTEN,
    /** There is no answer to take back: it was taken back before, or another one came after it. */
    NOTHING_TO_UNDO,
    /** The time to take it back is over. */
    TOO_LATE_TO_UNDO
  }

  public Reason reason() {
    return reason;
  }
}
