package amalgam.ui.live;

import amalgam.leaderboard.Board;
import amalgam.tournament.Progress;

/**
 * A board, and how far its tournament is.
 *
 * @param levels of the tournament's prompts; 0 until they are drawn
 */
public record BoardNews(Board board, Progress progress, int levels) {

  /** The same, with something that stands in the way. */
  BoardNews withTrouble(String sentence) {
    return new BoardNews(board, progress.withTrouble(sentence), levels);
  }
}
