package amalgam.leaderboard;

import amalgam.creativity.Gate;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Map;

/** The stored sums behind a board. */
public interface StandingsRepository {

  /** Sums by entrant and bundle, of one level or {@link Board#ALL_LEVELS}. */
  List<BundleSums> bundleSums(TournamentId tournament, int level);

  /** Proposals by the gate that they failed first, of one level or {@link Board#ALL_LEVELS}. */
  Map<EntrantId, Map<Gate, Long>> gates(TournamentId tournament, int level);
}
