package amalgam.ui.live;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardChoices;
import amalgam.rating.RatingBoard;
import amalgam.tournament.Progress;
import amalgam.tournament.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A board, and how far its tournament is.
 *
 * @param choices what it can be narrowed to
 * @param publication what was private before it was public
 * @param ratingsThen by the votes until the moment that is looked back at; null where the board is
 *     that of now, whose ratings come by themselves
 */
public record BoardNews(
    Board board,
    Progress progress,
    BoardChoices choices,
    Publication publication,
    @Nullable RatingBoard ratingsThen) {

  /** The same, with something that stands in the way. */
  BoardNews withTrouble(String sentence) {
    return new BoardNews(board, progress.withTrouble(sentence), choices, publication, ratingsThen);
  }
}
