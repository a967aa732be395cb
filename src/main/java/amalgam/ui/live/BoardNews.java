package amalgam.ui.live;

import amalgam.leaderboard.Board;
import amalgam.tournament.Progress;

/**
 * A board, and how far its tournament is.
 *
 * @param levels of the tournament's prompts; 0 until they are drawn
 */
public record BoardNews(Board board, Progress progress, int levels) {}
