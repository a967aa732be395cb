package amalgam.rating;

import amalgam.tournament.TournamentId;

/**
 * Announced after a tournament's votes have changed in the database.
 *
 * @param elsewhere whether another process has stored the change
 */
public record VotesChanged(TournamentId tournament, boolean elsewhere) {}
