package amalgam.publication;

/** What was to be published cannot be; the message says why and what to change. */
public class PublicationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PublicationException(String message) {
    super(message);
  }
}
