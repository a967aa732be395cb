package amalgam.contestant;

/** A contestant cannot propose; the message says why and what to change. */
public class ContestantException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ContestantException(String message) {
    super(message);
  }

  public ContestantException(String message, Throwable cause) {
    super(message, cause);
  }
}
