package amalgam.rating;

/** A vote that cannot be taken; the message says why and what to change. */
public class VoteException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public VoteException(String message) {
    super(message);
  }
}
