package amalgam.rating.quality;

/** A decision about a rater that cannot be taken; the message says why. */
public class RaterQualityException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public RaterQualityException(String message) {
    super(message);
  }
}
