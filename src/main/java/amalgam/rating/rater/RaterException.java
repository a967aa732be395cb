package amalgam.rating.rater;

/** A wish about raters or invitations that cannot be granted; the message says why. */
public class RaterException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  public RaterException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why it cannot be granted. */
  public enum Reason {
    /** There is no such rater. */
    NO_RATER,
    /** There is no such invitation. */
    NO_INVITATION,
    /** The invitation was closed. */
    INVITATION_CLOSED,
    /** As many as it has places came before. */
    INVITATION_FULL,
    /** There is no such tournament. */
    NO_TOURNAMENT,
    /** Too many have begun from one address. */
    TOO_OFTEN
  }

  public Reason reason() {
    return reason;
  }
}
