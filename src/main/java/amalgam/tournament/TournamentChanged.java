package amalgam.tournament;

/**
 * Announced after a change of a tournament's state or results is stored.
 *
 * @param elsewhere whether another process has stored it
 */
public record TournamentChanged(TournamentId tournament, boolean elsewhere) {

  /** A change that this process has stored. */
  public TournamentChanged(TournamentId tournament) {
    this(tournament, false);
  }
}
