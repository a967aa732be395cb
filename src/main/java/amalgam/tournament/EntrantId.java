package amalgam.tournament;

/** Identifies a stored entrant. */
public record EntrantId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
