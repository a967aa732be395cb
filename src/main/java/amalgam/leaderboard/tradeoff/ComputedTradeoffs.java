package amalgam.leaderboard.tradeoff;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.Leaderboards;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a tradeoff when it is asked for and its board is not the one of the last time. */
@Service
class ComputedTradeoffs implements Tradeoffs {

  private static final int KEPT = 100;

  private final Leaderboards leaderboards;
  private final TournamentRepository stored;
  private final LevelSumsRepository sums;
  private final WorkMetrics metrics;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Map<TournamentId, Tradeoff> latest =
      Caffeine.newBuilder().maximumSize(KEPT).<TournamentId, Tradeoff>build().asMap();

  ComputedTradeoffs(
      Leaderboards leaderboards,
      TournamentRepository stored,
      LevelSumsRepository sums,
      WorkMetrics metrics) {
    this.leaderboards = leaderboards;
    this.stored = stored;
    this.sums = sums;
    this.metrics = metrics;
  }

  @Override
  public Optional<Tradeoff> of(TournamentId tournament) {
    return leaderboards
        .board(tournament, Board.ALL_LEVELS)
        .map(board -> latest.compute(tournament, (id, before) -> recomputed(board, before)));
  }

  private Tradeoff recomputed(Board board, @Nullable Tradeoff before) {
    // A board is handed out again, itself, until something changes.
    return before != null && before.board() == board
        ? before
        : metrics.computingBoard(() -> computed(board));
  }

  private Tradeoff computed(Board board) {
    TournamentId tournament = board.tournament().id();
    return new TradeoffComputation(
            board, stored.prompts(tournament), sums.levelSums(tournament), bootstrap)
        .tradeoff();
  }
}
