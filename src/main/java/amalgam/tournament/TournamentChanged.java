package amalgam.tournament;

/** Announced after a change of a tournament's state or results is stored. */
public record TournamentChanged(TournamentId tournament) {}
