package amalgam.leaderboard.replay;

import amalgam.leaderboard.Attainable;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.PlayOrder;
import amalgam.leaderboard.PlayedBlocks;
import amalgam.leaderboard.StandingsRepository;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a replay when it is asked for and its board is not the one of the last time. */
@Service
class ComputedReplays implements Replays {

  private static final int KEPT = 30;

  private final Leaderboards leaderboards;
  private final TournamentRepository stored;
  private final StandingsRepository standings;
  private final PlayedBlocks blocks;
  private final EntrantRegister register;
  private final WorkMetrics metrics;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Cache<TournamentId, Replay> latest =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  ComputedReplays(
      Leaderboards leaderboards,
      TournamentRepository stored,
      StandingsRepository standings,
      PlayedBlocks blocks,
      EntrantRegister register,
      WorkMetrics metrics) {
    this.leaderboards = leaderboards;
    this.stored = stored;
    this.standings = standings;
    this.blocks = blocks;
    this.register = register;
    this.metrics = metrics;
  }

  @Override
  public Optional<Replay> of(TournamentId tournament) {
    return leaderboards
        .board(tournament, Board.ALL_LEVELS)
        .map(
            board -> latest.asMap().compute(tournament, (id, before) -> recomputed(board, before)));
  }

  private Replay recomputed(Board board, @Nullable Replay before) {
    // A board is handed out again, itself, until something changes.
    return before != null && before.board() == board
        ? before
        : metrics.computingBoard(() -> computed(board));
  }

  private Replay computed(Board board) {
    TournamentId tournament = board.tournament().id();
    // Read before the order, so that whatever has a sum has its place.
    List<BundleSums> sums = standings.bundleSums(tournament, Board.ALL_LEVELS);
    List<TournamentPrompt> prompts = stored.prompts(tournament);
    PlayOrder order = new PlayOrder(prompts, blocks.inOrder(tournament));
    Chronicle chronicle =
        new Chronicle(standings.judgedOver(tournament), register.events(tournament));
    return new ReplayComputation(
            board, order, sums, chronicle, Attainable.of(board.tournament(), prompts), bootstrap)
        .replay(Replay.MOST_FRAMES);
  }
}
