package amalgam.ui.live;

import amalgam.leaderboard.Board;
import amalgam.tournament.Progress;

/** A board, and how far its tournament is. */
public record BoardNews(Board board, Progress progress) {}
