package amalgam.tournament;

/** Identifies a stored tournament. */
public record TournamentId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
