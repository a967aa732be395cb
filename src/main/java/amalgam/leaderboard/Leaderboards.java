package amalgam.leaderboard;

import amalgam.tournament.TournamentId;
import java.util.Optional;

/** Boards of tournaments, computed anew when results have come in. */
public interface Leaderboards {

  /**
   * The board of a tournament.
   *
   * @param level one level, or {@link Board#ALL_LEVELS}
   */
  default Optional<Board> board(TournamentId tournament, int level) {
    return board(tournament, BoardQuery.atLevel(level));
  }

  /** The board of a tournament that {@code query} asks for. */
  Optional<Board> board(TournamentId tournament, BoardQuery query);

  /** What a tournament's boards can be narrowed to, and through what they went. */
  Optional<BoardChoices> choices(TournamentId tournament);
}
