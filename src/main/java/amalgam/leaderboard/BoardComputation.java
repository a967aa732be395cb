package amalgam.leaderboard;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.leaderboard.originality.OriginalitySums;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.FrontierBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes a board from sums; pure. */
final class BoardComputation {

  private final Tournament tournament;
  private final BoardQuery query;
  private final Evidence evidence;
  private final Map<EntrantId, Map<Integer, BundleSums>> sums;
  private final Map<EntrantId, Map<Integer, OriginalityInBundle>> originality;
  private final ClusterBootstrap bootstrap;
  private final Attainable attainable;
  private final FrontierComputation frontier;

  /** Summed originality and the number of walks. */
  private record OriginalityInBundle(double sum, long walks) {

    OriginalityInBundle plus(OriginalityInBundle other) {
      return new OriginalityInBundle(sum + other.sum, walks + other.walks);
    }
  }

  BoardComputation(
      Tournament tournament,
      BoardQuery query,
      Evidence evidence,
      ClusterBootstrap bootstrap,
      FrontierBootstrap frontierBootstrap) {
    this.tournament = tournament;
    this.query = query;
    this.evidence = evidence;
    Double asked = query.alphaHops();
    double more = asked == null ? 0 : asked - ownAlpha();
    this.sums = byBundle(more);
    this.originality =
        evidence.originality().stream()
            .collect(
                Collectors.groupingBy(
                    OriginalitySums::entrant,
                    Collectors.toMap(
                        OriginalitySums::bundle,
                        one -> new OriginalityInBundle(one.originality(), one.walks()),
                        OriginalityInBundle::plus,
                        TreeMap::new)));
    this.bootstrap = bootstrap;
    this.attainable =
        Attainable.of(tournament, evidence.prompts(), asked == null ? ownAlpha() : asked);
    this.frontier = new FrontierComputation(this.sums, attainable, frontierBootstrap);
  }

  private double ownAlpha() {
    return tournament.settings().weights().alphaHops();
  }

  private Map<EntrantId, Map<Integer, BundleSums>> byBundle(double more) {
    return evidence.sums().stream()
        .collect(
            Collectors.groupingBy(
                BundleSums::entrant,
                Collectors.toMap(
                    BundleSums::bundle,
                    one -> more == 0 ? one : one.withHopsWorth(more),
                    (a, b) -> a,
                    TreeMap::new)));
  }

  Board board(List<Entrant> entrants, List<Contestant> contestants) {
    Map<String, List<Entrant>> byContestant =
        entrants.stream()
            .filter(one -> isAsked(one.decoding().label()))
            .collect(
                Collectors.groupingBy(
                    Entrant::contestantId, LinkedHashMap::new, Collectors.toList()));
    Map<String, Contestant> byId =
        contestants.stream().collect(Collectors.toMap(Contestant::id, one -> one));
    Map<EntrantId, Estimate> nonDominated = frontier.nonDominated(models(byContestant, byId));
    List<ContestantStanding> standings = new ArrayList<>();
    byContestant.forEach(
        (id, theirs) ->
            standings.add(contestant(Objects.requireNonNull(byId.get(id)), theirs, nonDominated)));
    standings.sort(Comparator.comparingDouble(BoardComputation::rankingKey).reversed());
    long judged =
        sums.values().stream()
            .flatMap(bundles -> bundles.values().stream())
            .mapToLong(BundleSums::samples)
            .sum();
    return new Board(
        tournament, query, standings, feasibleFrontier(), judged, hopSensitivity(standings));
  }

  private ContestantStanding contestant(
      Contestant contestant, List<Entrant> theirs, Map<EntrantId, Estimate> nonDominated) {
    List<EntrantStanding> entrants =
        theirs.stream().map(one -> entrant(one, nonDominated)).toList();
    return new ContestantStanding(
        contestant,
        entrants,
        theirs.size() == 1 ? entrants.getFirst().hypervolume() : frontier.hypervolume(theirs));
  }

  private boolean isAsked(String decoding) {
    return query.decoding() == null || query.decoding().equals(decoding);
  }

  private HopSensitivity hopSensitivity(List<ContestantStanding> standings) {
    Map<EntrantId, Map<Integer, BundleSums>> own = byBundle(0);
    Map<String, Map<Integer, BundleSums>> references = new LinkedHashMap<>();
    standings.forEach(
        one ->
            references.put(
                one.contestant().id(), own.getOrDefault(one.reference().entrant().id(), Map.of())));
    return new HopSensitivityComputation(ownAlpha(), references).sensitivity(bootstrap);
  }

  /** Those that compete: baselines, which look into the space, only show what is possible. */
  private static List<Entrant> models(
      Map<String, List<Entrant>> entrants, Map<String, Contestant> byId) {
    return entrants.values().stream()
        .flatMap(List::stream)
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
      measures.put(measure, estimate(entrant, measure, bundles));
    }
    return new EntrantStanding(
        entrant,
        measures,
        nonDominated.getOrDefault(entrant.id(), Estimate.NONE),
        frontier.hypervolume(List.of(entrant)),
        evidence.gates().getOrDefault(entrant.id(), Map.of()),
        bundles.stream().mapToLong(BundleSums::samples).sum(),
        (long) evidence.prompts().size() * entrant.samples());
  }

  private Estimate estimate(Entrant entrant, Measure measure, List<BundleSums> bundles) {
    if (measure == Measure.ORIGINALITY) {
      return originality(entrant);
    }
    return BundleSums.estimate(measure, bundles, attainable, bootstrap);
  }

  private Estimate originality(Entrant entrant) {
    Collection<OriginalityInBundle> bundles =
        originality.getOrDefault(entrant.id(), Map.of()).values();
    return bootstrap.ratio(
        bundles.stream().mapToDouble(OriginalityInBundle::sum).toArray(),
        bundles.stream().mapToDouble(OriginalityInBundle::walks).toArray());
  }

  private List<BundleSums> bundles(Entrant entrant) {
    return List.copyOf(sums.getOrDefault(entrant.id(), Map.of()).values());
  }

  /** Ceilings are known for the tournament's own weights only. */
  private List<FrontierPoint> feasibleFrontier() {
    Double asked = query.alphaHops();
    return asked != null && asked != ownAlpha()
        ? List.of()
        : FeasiblePoints.of(tournament, evidence.prompts());
  }
}
