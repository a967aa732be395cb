package amalgam.headless;

/** The command cannot go on; the message says why and what to change. */
class RunException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final boolean hopeless;

  private RunException(ExitCode code, boolean hopeless, String message) {
    super(message);
    this.code = code;
    this.hopeless = hopeless;
  }

  /** What cannot be used as it was given. */
  static RunException refused(String message, Object... words) {
    return new RunException(ExitCode.REFUSED, true, message.formatted(words));
  }

  /** What cannot be played, now or ever. */
  static RunException hopeless(String message, Object... words) {
    return new RunException(ExitCode.UNPLAYABLE, true, message.formatted(words));
  }

  /** What cannot be played until something is put right. */
  static RunException halted(String message, Object... words) {
    return new RunException(ExitCode.UNPLAYABLE, false, message.formatted(words));
  }

  ExitCode code() {
    return code;
  }

  /** Whether the same command would never come further. */
  boolean isHopeless() {
    return hopeless;
  }
}
