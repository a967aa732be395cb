package amalgam.leaderboard.comparison;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.PlayOrder;
import amalgam.leaderboard.PlayedBlocks;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.StandingsRepository;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a comparison when it is asked for and its board is not the one of the last time. */
@Service
class ComputedComparisons implements Comparisons {

  private static final int KEPT = 100;

  /** Prompts shown of each side. */
  private static final int DUELS = 3;

  /** A contestant's answers to one prompt that its best is looked for among. */
  private static final int READ = 1000;

  private final Leaderboards leaderboards;
  private final TournamentRepository stored;
  private final StandingsRepository standings;
  private final PromptSumsRepository promptSums;
  private final PlayedBlocks blocks;
  private final Proposals proposals;
  private final WorkMetrics metrics;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Cache<Key, Comparison> latest = Caffeine.newBuilder().maximumSize(KEPT).build();

  ComputedComparisons(
      Leaderboards leaderboards,
      TournamentRepository stored,
      StandingsRepository standings,
      PromptSumsRepository promptSums,
      PlayedBlocks blocks,
      Proposals proposals,
      WorkMetrics metrics) {
    this.leaderboards = leaderboards;
    this.stored = stored;
    this.standings = standings;
    this.promptSums = promptSums;
    this.blocks = blocks;
    this.proposals = proposals;
    this.metrics = metrics;
  }

  private record Key(TournamentId tournament, String first, String second) {}

  @Override
  public Optional<Comparison> of(TournamentId tournament, String first, String second) {
    return leaderboards
        .board(tournament, Board.ALL_LEVELS)
        .flatMap(board -> of(board, first, second));
  }

  private Optional<Comparison> of(Board board, String firstKey, String secondKey) {
    Competitors competitors = new Competitors(board);
    if (competitors.all().size() < 2) {
      return Optional.empty();
    }
    Optional<Competitor> asked = competitors.find(secondKey);
    Competitor first = competitors.find(firstKey).orElseGet(() -> competitors.bestBeside(asked));
    Competitor second = asked.orElseGet(() -> competitors.bestBeside(Optional.of(first)));
    Key key = new Key(board.tournament().id(), first.key(), second.key());
    return Optional.ofNullable(
        latest
            .asMap()
            .compute(key, (same, before) -> recomputed(board, competitors, first, second, before)));
  }

  private Comparison recomputed(
      Board board,
      Competitors competitors,
      Competitor first,
      Competitor second,
      @Nullable Comparison before) {
    // A board is handed out again, itself, until something changes.
    return before != null && before.board() == board
        ? before
        : metrics.computingBoard(() -> computed(board, competitors, first, second));
  }

  private Comparison computed(
      Board board, Competitors competitors, Competitor first, Competitor second) {
    TournamentId tournament = board.tournament().id();
    List<TournamentPrompt> prompts = stored.prompts(tournament);
    MatchComputation match =
        new MatchComputation(
            prompts,
            promptSums.promptSums(first.standing().entrant().id()),
            promptSums.promptSums(second.standing().entrant().id()),
            bootstrap);
    List<BundleSums> sums = standings.bundleSums(tournament, Board.ALL_LEVELS);
    AllPairs pairs = new AllPairs(new PlayOrder(prompts, blocks.inOrder(tournament)), sums);
    return new Comparison(
        board,
        competitors.all(),
        first,
        second,
        match.differences(),
        pairs.verdict(first, second),
        duels(match.whereFirstIsBetter(DUELS), first, second),
        duels(match.whereSecondIsBetter(DUELS), first, second),
        pairs.of(competitors.references()),
        (int) prompts.stream().map(TournamentPrompt::bundle).distinct().count());
  }

  private List<PromptDuel> duels(
      List<PromptDifference> differences, Competitor first, Competitor second) {
    return differences.stream()
        .map(
            one ->
                new PromptDuel(
                    one, best(first, one.prompt().id()), best(second, one.prompt().id())))
        .toList();
  }

  private @Nullable JudgedProposal best(Competitor competitor, PromptId prompt) {
    Proposals.Query query =
        new Proposals.Query(
            competitor.standing().entrant().tournament(),
            competitor.contestant().id(),
            prompt,
            null,
            Proposals.Order.MOST_CREATIVE);
    return proposals.find(query, 0, READ).stream()
        .filter(one -> one.entrant().id().equals(competitor.standing().entrant().id()))
        .findFirst()
        .orElse(null);
  }
}
