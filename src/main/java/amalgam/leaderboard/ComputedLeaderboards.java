package amalgam.leaderboard;

import amalgam.platform.metrics.WorkMetrics;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.FrontierBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.Tournaments;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a board when it is asked for and something has been judged since the last time. */
@Service
class ComputedLeaderboards implements Leaderboards {

  /** Boards that nobody narrowed down, and those that somebody did: the last ones of each. */
  private static final int MOST_KEPT = 200;

  /** What nobody has looked at for so long is computed anew. */
  private static final Duration UNUSED = Duration.ofHours(6);

  private final Tournaments tournaments;
  private final TournamentRepository stored;
  private final StandingsRepository standings;
  private final BoardEvidence evidence;
  private final WorkMetrics metrics;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final FrontierBootstrap frontierBootstrap =
      new FrontierBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Map<Key, Computed> latest = kept();
  private final Map<Key, Computed> narrowed = kept();

  /**
   * Anybody may narrow a board down in many ways: that must not keep those waiting who only look.
   */
  private final Lock oneNarrowedAtATime = new ReentrantLock(true);

  ComputedLeaderboards(
      Tournaments tournaments,
      TournamentRepository stored,
      StandingsRepository standings,
      BoardEvidence evidence,
      WorkMetrics metrics) {
    this.tournaments = tournaments;
    this.stored = stored;
    this.standings = standings;
    this.evidence = evidence;
    this.metrics = metrics;
  }

  private static Map<Key, Computed> kept() {
    return Caffeine.newBuilder()
        .maximumSize(MOST_KEPT)
        .expireAfterAccess(UNUSED)
        .<Key, Computed>build()
        .asMap();
  }

  private record Key(TournamentId tournament, BoardQuery query) {}

  private record Computed(
      Tournament tournament, List<Entrant> entrants, Progress basis, Board board) {}

  @Override
  public Optional<Board> board(TournamentId id, BoardQuery query) {
    return tournaments
        .find(id)
        .map(
            tournament ->
                query.equals(BoardQuery.atLevel(query.level()))
                    ? board(latest, tournament, query)
                    : narrowed(tournament, query));
  }

  private Board narrowed(Tournament tournament, BoardQuery query) {
    Instant asOf = query.asOf();
    BoardQuery same = asOf == null ? query : query.asOf(evidence.lastChange(tournament.id(), asOf));
    oneNarrowedAtATime.lock();
    try {
      return board(narrowed, tournament, same).answering(query);
    } finally {
      oneNarrowedAtATime.unlock();
    }
  }

  private Board board(Map<Key, Computed> kept, Tournament tournament, BoardQuery query) {
    return kept.compute(
            new Key(tournament.id(), query), (key, before) -> recomputed(tournament, query, before))
        .board();
  }

  private Computed recomputed(Tournament tournament, BoardQuery query, @Nullable Computed before) {
    Progress basis = tournaments.progress(tournament.id());
    // A withdrawal of one that has answered everything changes no number of the progress.
    List<Entrant> entrants = stored.entrants(tournament.id());
    if (before != null
        && before.tournament().equals(tournament)
        && before.entrants().equals(entrants)
        && before.basis().done() == basis.done()
        && before.basis().failed() == basis.failed()
        && before.basis().planned() == basis.planned()
        && before.basis().played() == basis.played()) {
      return before;
    }
    return new Computed(
        tournament,
        entrants,
        basis,
        metrics.computingBoard(() -> computed(tournament, query, basis.done() + basis.played())));
  }

  private Board computed(Tournament tournament, BoardQuery query, long judged) {
    return new BoardComputation(
            tournament, query, evidence.of(tournament, query, judged), bootstrap, frontierBootstrap)
        .board(
            evidence.entrants(tournament.id(), query.asOf()), stored.contestants(tournament.id()));
  }

  private long judgedInTheEnd(TournamentId id) {
    Progress progress = tournaments.progress(id);
    return progress.planned() + progress.played();
  }

  @Override
  public Optional<BoardChoices> choices(TournamentId id) {
    return tournaments
        .find(id)
        .map(
            tournament ->
                new BoardChoices(
                    tournaments.promptCounts(id).levels(),
                    evidence.hops(tournament),
                    stored.entrants(id).stream()
                        .map(entrant -> entrant.decoding().label())
                        .distinct()
                        .toList(),
                    BoardSteps.of(
                        standings.judgedOver(id), judgedInTheEnd(id), tournaments.history(id))));
  }
}
