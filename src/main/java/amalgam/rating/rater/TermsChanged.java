package amalgam.rating.rater;

import amalgam.tournament.TournamentId;

/** Announced in the process that changed the terms of a tournament, after they are stored. */
public record TermsChanged(TournamentId tournament) {}
