package amalgam.leaderboard.tradeoff;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes a tradeoff from sums; pure. */
final class TradeoffComputation {

  private final Board board;
  private final LevelTable table;
  private final int planned;
  private final ClusterBootstrap bootstrap;

  TradeoffComputation(
      Board board,
      List<TournamentPrompt> prompts,
      List<LevelSums> sums,
      ClusterBootstrap bootstrap) {
    this.board = board;
    this.table = new LevelTable(prompts, sums);
    this.planned = (int) prompts.stream().mapToInt(TournamentPrompt::bundle).distinct().count();
    this.bootstrap = bootstrap;
  }

  Tradeoff tradeoff() {
    List<EntrantTradeoff> entrants =
        board.contestants().stream()
            .flatMap(
                standing ->
                    standing.entrants().stream()
                        .map(entrant -> entrant(standing.contestant(), entrant.entrant())))
            .sorted(Comparator.comparingInt(entrant -> entrant.entrant().ordinal()))
            .toList();
    return new Tradeoff(
        board,
        Dials.of(board),
        ceilings(),
        entrants,
        trends(Tradeoff.firstOfEachContestant(entrants)));
  }

  private List<Estimate> ceilings() {
    List<Integer> feasible = table.feasibleBundles();
    double[] once = new double[feasible.size()];
    Arrays.fill(once, 1);
    return Arrays.stream(table.ceilings(feasible))
        .map(level -> bootstrap.ratio(level, once))
        .toList();
  }

  private EntrantTradeoff entrant(Contestant contestant, Entrant entrant) {
    LevelColumns columns = table.columns(entrant.id(), table.judgedBundles(entrant.id()));
    Map<Part, Estimate> changes = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      changes.put(
          part,
          isTold(part, columns)
              ? bootstrap.statistic(
                  columns.bundles(),
                  bundlesBehind(part, columns),
                  weights -> columns.change(part, weights))
              : Estimate.NONE);
    }
    return new EntrantTradeoff(
        contestant,
        entrant,
        levels(columns),
        changes,
        columns.bundles(),
        columns.matched(),
        planned);
  }

  private static boolean isTold(Part part, LevelColumns columns) {
    int bundles = part == Part.WHOLE ? columns.fewestSatisfied() : columns.matched();
    return columns.levels() > 1 && bundles >= Tradeoff.FEWEST_BUNDLES;
  }

  private static int bundlesBehind(Part part, LevelColumns columns) {
    return switch (part) {
      case WHOLE, SELECTION -> columns.bundles();
      case OWN, FORCED, BEYOND -> columns.matched();
    };
  }

  private List<LevelNovelty> levels(LevelColumns columns) {
    List<LevelNovelty> levels = new ArrayList<>();
    for (int place = 0; place < columns.levels(); place++) {
      levels.add(
          new LevelNovelty(
              table.levels().get(place),
              bootstrap.ratio(columns.novelty(place), columns.satisfied(place)),
              bootstrap.ratio(columns.matchedNovelty(place), columns.isMatched()),
              bootstrap.ratio(columns.matchedCeiling(place), columns.isMatched())));
    }
    return levels;
  }

  private List<SizeTrend> trends(List<EntrantTradeoff> references) {
    Map<String, List<EntrantTradeoff>> families =
        references.stream()
            .filter(one -> one.contestant().parameters() != null)
            .filter(one -> one.of(Part.OWN).isPresent())
            .sorted(Comparator.comparingDouble(TradeoffComputation::size))
            .collect(
                Collectors.groupingBy(
                    one -> one.contestant().family(), TreeMap::new, Collectors.toList()));
    List<SizeTrend> trends = new ArrayList<>();
    families.forEach(
        (family, members) -> {
          if (size(members.getFirst()) < size(members.getLast())) {
            trends.add(trend(family, members));
          }
        });
    return trends;
  }

  /** Resampled jointly over the bundles that every member has been judged on. */
  private SizeTrend trend(String family, List<EntrantTradeoff> members) {
    List<Integer> shared =
        table.bundles().stream()
            .filter(
                bundle ->
                    members.stream().allMatch(one -> table.isJudged(one.entrant().id(), bundle)))
            .toList();
    List<LevelColumns> columns =
        members.stream().map(one -> table.columns(one.entrant().id(), shared)).toList();
    double[] sizes = members.stream().mapToDouble(TradeoffComputation::size).toArray();
    Map<Part, Estimate> perTenfold = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      perTenfold.put(
          part,
          bootstrap.statistic(
              shared.size(),
              shared.size(),
              weights ->
                  LeastSquares.slope(
                      sizes,
                      columns.stream().mapToDouble(one -> one.change(part, weights)).toArray())));
    }
    return new SizeTrend(
        family, members.stream().map(one -> one.contestant().id()).toList(), perTenfold);
  }

  private static double size(EntrantTradeoff one) {
    return Math.log10(Objects.requireNonNull(one.contestant().parameters()));
  }
}
