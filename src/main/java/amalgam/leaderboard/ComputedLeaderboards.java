package amalgam.leaderboard;

import amalgam.platform.metrics.WorkMetrics;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.FrontierBootstrap;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.Tournaments;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a board when it is asked for and something has been judged since the last time. */
@Service
class ComputedLeaderboards implements Leaderboards {

  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  private final Tournaments tournaments;
  private final TournamentRepository stored;
  private final StandingsRepository standings;
  private final WorkMetrics metrics;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, RESAMPLES, SEED);
  private final FrontierBootstrap frontierBootstrap =
      new FrontierBootstrap(Board.CONFIDENCE_LEVEL, RESAMPLES, SEED);
  private final Map<Key, Computed> latest = new ConcurrentHashMap<>();

  ComputedLeaderboards(
      Tournaments tournaments,
      TournamentRepository stored,
      StandingsRepository standings,
      WorkMetrics metrics) {
    this.tournaments = tournaments;
    this.stored = stored;
    this.standings = standings;
    this.metrics = metrics;
  }

  private record Key(TournamentId tournament, int level) {}

  private record Computed(Tournament tournament, Progress basis, Board board) {}

  @Override
  public Optional<Board> board(TournamentId id, int level) {
    return tournaments
        .find(id)
        .map(
            tournament ->
                latest
                    .compute(
                        new Key(id, level), (key, before) -> recomputed(tournament, level, before))
                    .board());
  }

  private Computed recomputed(Tournament tournament, int level, @Nullable Computed before) {
    Progress basis = tournaments.progress(tournament.id());
    if (before != null
        && before.tournament().equals(tournament)
        && before.basis().done() == basis.done()
        && before.basis().failed() == basis.failed()
        && before.basis().planned() == basis.planned()) {
      return before;
    }
    return new Computed(
        tournament, basis, metrics.computingBoard(() -> computed(tournament, level)));
  }

  private Board computed(Tournament tournament, int level) {
    return new BoardComputation(
            tournament,
            level,
            stored.prompts(tournament.id()),
            standings.bundleSums(tournament.id(), level),
            standings.gates(tournament.id(), level),
            bootstrap,
            frontierBootstrap)
        .board(stored.entrants(tournament.id()), stored.contestants(tournament.id()));
  }
}
