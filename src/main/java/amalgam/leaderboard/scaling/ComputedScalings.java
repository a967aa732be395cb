package amalgam.leaderboard.scaling;

import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.contestant.Fact;
import amalgam.contestant.ModelSize;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.StandingsRepository;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.ReplicatedBootstrap;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Computes a scaling when it is asked for and its board is not the one of the last time. */
@Service
class ComputedScalings implements Scalings {

  private static final int KEPT = 100;

  private static final Logger log = LoggerFactory.getLogger(ComputedScalings.class);

  private final Leaderboards leaderboards;
  private final StandingsRepository standings;
  private final GateSumsRepository gates;
  private final ContestantCatalog contestants;
  private final WorkMetrics metrics;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final ReplicatedBootstrap replicated =
      new ReplicatedBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Map<Key, Computed> latest =
      Caffeine.newBuilder().maximumSize(KEPT).<Key, Computed>build().asMap();

  ComputedScalings(
      Leaderboards leaderboards,
      StandingsRepository standings,
      GateSumsRepository gates,
      ContestantCatalog contestants,
      WorkMetrics metrics) {
    this.leaderboards = leaderboards;
    this.standings = standings;
    this.gates = gates;
    this.contestants = contestants;
    this.metrics = metrics;
  }

  private record Key(TournamentId tournament, String decoding) {}

  private record Computed(Map<String, ModelSize> sizes, Scaling scaling) {}

  @Override
  public Optional<Scaling> of(TournamentId tournament, String decoding) {
    return leaderboards
        .board(tournament, Board.ALL_LEVELS)
        .map(
            board -> {
              String known =
                  ScalingComputation.decodings(board).contains(decoding)
                      ? decoding
                      : Scaling.EACH_FIRST;
              return latest
                  .compute(
                      new Key(tournament, known), (key, before) -> recomputed(board, key, before))
                  .scaling();
            });
  }

  private Computed recomputed(Board board, Key key, @Nullable Computed before) {
    Map<String, ModelSize> sizes = sizes(board);
    // A board is handed out again, itself, until something changes.
    return before != null && before.scaling().board() == board && before.sizes().equals(sizes)
        ? before
        : new Computed(sizes, metrics.computingBoard(() -> computed(board, key, sizes)));
  }

  private Scaling computed(Board board, Key key, Map<String, ModelSize> sizes) {
    List<EntrantId> looked =
        board.contestants().stream()
            .flatMap(one -> ScalingComputation.setting(one, key.decoding()).stream())
            .map(setting -> setting.entrant().id())
            .toList();
    return new ScalingComputation(
            board,
            sizes,
            standings.bundleSums(key.tournament(), Board.ALL_LEVELS),
            gates.gateSums(looked),
            bootstrap,
            replicated)
        .scaling(key.decoding());
  }

  private Map<String, ModelSize> sizes(Board board) {
    Map<String, ModelSize> sizes = new LinkedHashMap<>();
    board.contestants().stream()
        .map(ContestantStanding::contestant)
        .forEach(
            one -> ModelSize.of(one, facts(one.id())).ifPresent(size -> sizes.put(one.id(), size)));
    return sizes;
  }

  /** A model whose card is damaged keeps the place that its number of parameters gives it. */
  private List<Fact> facts(String contestant) {
    try {
      return contestants.facts(contestant);
    } catch (ContestantException e) {
      log.warn("The shape of {} cannot be read: {}", contestant, e.getMessage());
      return List.of();
    }
  }
}
