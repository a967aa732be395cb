package amalgam.leaderboard.tradeoff;

import amalgam.tournament.TournamentId;
import java.util.List;

/** The stored sums behind a tradeoff. */
public interface LevelSumsRepository {

  /** Sums by entrant, bundle and level, in that order; what was not judged is not among them. */
  List<LevelSums> levelSums(TournamentId tournament);
}
