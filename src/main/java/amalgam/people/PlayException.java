package amalgam.people;

/** A wish of a player that cannot be granted; the reason says which words to tell it in. */
public class PlayException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why not. */
  public enum Reason {
    /** The person has answered this prompt before. */
    ANSWERED_BEFORE,
    /** The tournament is not to be played. */
    NOT_OPEN,
    /** The prompt is none of the tournament's. */
    NO_SUCH_PROMPT,
    /** What was handed in is no walk, or people were taken out. */
    REFUSED,
    /** A name has 2 to 40 letters, digits, spaces, dots, hyphens or apostrophes. */
    UNFIT_NAME,
    /** Somebody else has that name. */
    TAKEN_NAME,
    /** The person appears under another name, which stays. */
    OTHER_NAME
  }

  public PlayException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
