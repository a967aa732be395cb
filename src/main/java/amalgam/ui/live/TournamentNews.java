package amalgam.ui.live;

import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;

/** A tournament, and how far it is. */
public record TournamentNews(Tournament tournament, Progress progress) {}
