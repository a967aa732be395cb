package amalgam.platform.definition;

/** A definition that cannot be accepted; the message says what, where, and what to change. */
public class DefinitionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DefinitionException(String message, Throwable cause) {
    super(message, cause);
  }
}
