package amalgam.headless;

/**
 * How the command ended, for scripts. A process that is interrupted ends with what the system says
 * of the signal: 130 after Ctrl-C, 143 after a plain kill.
 */
enum ExitCode {
  /** Everything was played and judged. */
  FINISHED(0),
  /** The arguments or the definition cannot be used; nothing was begun. */
  REFUSED(1),
  /** The files are there, but some work failed or an entrant was withdrawn. */
  INCOMPLETE(2),
  /** The tournament could not be played. */
  UNPLAYABLE(3),
  /** Interrupted from the keyboard. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
