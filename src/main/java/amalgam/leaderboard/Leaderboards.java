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
  Optional<Board> board(TournamentId tournament, int level);
}
