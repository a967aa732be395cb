package amalgam.leaderboard;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.creativity.Gate;
import amalgam.creativity.Utility;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.FrontierBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Computes a board from sums; pure. */
final class BoardComputation {

  private final Tournament tournament;
  private final int level;
  private final List<TournamentPrompt> prompts;
  private final Map<EntrantId, Map<Integer, BundleSums>> sums;
  private final Map<EntrantId, Map<Gate, Long>> gates;
  private final ClusterBootstrap bootstrap;
  private final FrontierComputation frontier;

  BoardComputation(
      Tournament tournament,
      int level,
      List<TournamentPrompt> allPrompts,
      List<BundleSums> sums,
      Map<EntrantId, Map<Gate, Long>> gates,
      ClusterBootstrap bootstrap,
      FrontierBootstrap frontierBootstrap) {
    this.tournament = tournament;
    this.level = level;
    this.prompts =
        allPrompts.stream()
            .filter(prompt -> level == Board.ALL_LEVELS || prompt.level() == level)
            .toList();
    this.sums =
        sums.stream()
            .collect(
                Collectors.groupingBy(
                    BundleSums::entrant,
                    Collectors.toMap(BundleSums::bundle, one -> one, (a, b) -> a, TreeMap::new)));
    this.gates = gates;
    this.bootstrap = bootstrap;
    this.frontier = new FrontierComputation(this.sums, frontierBootstrap);
  }

  Board board(List<Entrant> entrants, List<Contestant> contestants) {
    Map<String, List<Entrant>> byContestant =
        entrants.stream()
            .collect(
                Collectors.groupingBy(
                    Entrant::contestantId, LinkedHashMap::new, Collectors.toList()));
    Map<String, Contestant> byId =
        contestants.stream().collect(Collectors.toMap(Contestant::id, one -> one));
    Map<EntrantId, Estimate> nonDominated = frontier.nonDominated(models(entrants, byId));
    List<ContestantStanding> standings = new ArrayList<>();
    byContestant.forEach(
        (id, theirs) ->
            standings.add(
                new ContestantStanding(
                    Objects.requireNonNull(byId.get(id)),
                    theirs.stream().map(one -> entrant(one, nonDominated)).toList(),
                    frontier.hypervolume(theirs))));
    standings.sort(Comparator.comparingDouble(BoardComputation::rankingKey).reversed());
    long judged =
        sums.values().stream()
            .flatMap(bundles -> bundles.values().stream())
            .mapToLong(BundleSums::samples)
            .sum();
    return new Board(tournament, level, standings, feasibleFrontier(), judged);
  }

  /** Those that compete: baselines, which look into the space, only show what is possible. */
  private static List<Entrant> models(List<Entrant> entrants, Map<String, Contestant> byId) {
    return entrants.stream()
        .filter(
            one ->
                Objects.requireNonNull(byId.get(one.contestantId())).kind()
                    != ContestantKind.BASELINE)
        .toList();
  }

  private static double rankingKey(ContestantStanding standing) {
    Estimate creativity = standing.reference().of(Measure.CREATIVITY);
    return creativity.isPresent() ? creativity.estimate() : Double.NEGATIVE_INFINITY;
  }

  private EntrantStanding entrant(Entrant entrant, Map<EntrantId, Estimate> nonDominated) {
    List<BundleSums> bundles = bundles(entrant);
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[] numerators = column(bundles, numerator(measure));
      double[] denominators = column(bundles, denominator(measure));
      measures.put(
          measure,
          measure == Measure.SATISFACTION
              ? bootstrap.share(numerators, denominators)
              : bootstrap.ratio(numerators, denominators));
    }
    return new EntrantStanding(
        entrant,
        measures,
        nonDominated.getOrDefault(entrant.id(), Estimate.NONE),
        gates.getOrDefault(entrant.id(), Map.of()),
        bundles.stream().mapToLong(BundleSums::samples).sum(),
        (long) prompts.size() * entrant.samples());
  }

  private List<BundleSums> bundles(Entrant entrant) {
    return List.copyOf(sums.getOrDefault(entrant.id(), Map.of()).values());
  }

  private static double[] column(List<BundleSums> bundles, ToDoubleFunction<BundleSums> of) {
    return bundles.stream().mapToDouble(of).toArray();
  }

  private static ToDoubleFunction<BundleSums> numerator(Measure measure) {
    return switch (measure) {
      case NOVELTY -> BundleSums::novelty;
      case NOVELTY_GIVEN_VALID -> BundleSums::noveltySatisfied;
      case SATISFACTION -> BundleSums::satisfied;
      case UTILITY -> BundleSums::utility;
      case SOFT_UTILITY -> BundleSums::softUtility;
      case CREATIVITY -> BundleSums::creativity;
      case DIVERSITY -> BundleSums::diversity;
    };
  }

  private static ToDoubleFunction<BundleSums> denominator(Measure measure) {
    return switch (measure) {
      case NOVELTY -> BundleSums::wellFormed;
      case NOVELTY_GIVEN_VALID -> BundleSums::satisfied;
      case SATISFACTION, UTILITY, SOFT_UTILITY, CREATIVITY -> BundleSums::samples;
      case DIVERSITY -> BundleSums::diversePrompts;
    };
  }

  /** Answering the prompts from the highest ceiling down: fewer answered, more novel. */
  private List<FrontierPoint> feasibleFrontier() {
    Utility utility = new Utility(tournament.settings().weights());
    List<TournamentPrompt> byCeiling =
        prompts.stream()
            .filter(prompt -> prompt.ceilingNovelty() != null)
            .sorted(Comparator.comparingDouble(BoardComputation::ceiling).reversed())
            .toList();
    List<FrontierPoint> frontier = new ArrayList<>();
    double novelty = 0;
    double useful = 0;
    for (int answered = 1; answered <= byCeiling.size(); answered++) {
      TournamentPrompt prompt = byCeiling.get(answered - 1);
      novelty += ceiling(prompt);
      useful += utility.whenSatisfied(prompt.include().size(), prompt.exclude().size());
      frontier.add(
          new FrontierPoint(
              novelty / answered, (double) answered / prompts.size(), useful / prompts.size()));
    }
    return frontier.reversed();
  }

  private static double ceiling(TournamentPrompt prompt) {
    return Objects.requireNonNull(prompt.ceilingNovelty());
  }
}
