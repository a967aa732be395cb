package amalgam.ui.live;

import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;

/**
 * A tournament among others.
 *
 * @param entrants how many play
 */
public record TournamentSummary(Tournament tournament, Progress progress, int entrants) {}
