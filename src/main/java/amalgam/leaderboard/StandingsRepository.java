package amalgam.leaderboard;

import amalgam.creativity.Gate;
import amalgam.leaderboard.originality.ValidAnswer;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stored sums behind a board. */
public interface StandingsRepository {

  /** Sums by entrant and bundle, of one level or {@link Board#ALL_LEVELS}. */
  default List<BundleSums> bundleSums(TournamentId tournament, int level) {
    return bundleSums(tournament, new Scope(level, null, null));
  }

  /** Sums by entrant and bundle. */
  List<BundleSums> bundleSums(TournamentId tournament, Scope scope);

  /** Proposals by the gate that they failed first, of one level or {@link Board#ALL_LEVELS}. */
  default Map<EntrantId, Map<Gate, Long>> gates(TournamentId tournament, int level) {
    return gates(tournament, new Scope(level, null, null));
  }

  /** Proposals by the gate that they failed first. */
  Map<EntrantId, Map<Gate, Long>> gates(TournamentId tournament, Scope scope);

  /**
   * Gives every answer that passed every gate to {@code reader}, prompt by prompt.
   *
   * @param asOf judged by then; null for all
   */
  void forEachValidAnswer(
      TournamentId tournament, @Nullable Instant asOf, Consumer<ValidAnswer> reader);

  /** How many proposals were judged when; what has no time is left out. */
  SortedMap<Instant, Long> judgedOver(TournamentId tournament);
}
