package amalgam.planning;

import amalgam.concept.TaskKind;
import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.StandingsRepository;
import amalgam.platform.definition.DefinitionReader;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptCounts;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes what entrants did in earlier tournaments as what they will do in the next. */
@Component
class EarlierTournaments {

  private final Tournaments tournaments;
  private final TournamentRepository stored;
  private final StandingsRepository standings;

  EarlierTournaments(
      Tournaments tournaments, TournamentRepository stored, StandingsRepository standings) {
    this.tournaments = tournaments;
    this.stored = stored;
    this.standings = standings;
  }

  /** Those that were played to their end, the newest first. */
  List<Tournament> finished() {
    return tournaments.all().stream()
        .filter(one -> one.isListed() && one.status() == TournamentStatus.FINISHED)
        .filter(one -> one.task() == TaskKind.WALK)
        .toList();
  }

  /**
   * A tournament with what is known of its entrants by now.
   *
   * @throws TournamentException if that is too little
   */
  EarlierTournament get(TournamentId id) {
    Tournament tournament =
        tournaments
            .visible(id)
            .orElseThrow(() -> new TournamentException("There is no tournament %s.".formatted(id)));
    if (tournament.task() == TaskKind.BLEND) {
      throw new TournamentException(
          "%s blends concepts; only tournaments of walks can be planned. Choose one of those, or assume entrants."
              .formatted(tournament.name()));
    }
    PromptCounts counts = tournaments.promptCounts(id);
    Map<EntrantId, Map<Integer, BundleSums>> sums =
        standings.bundleSums(id, Board.ALL_LEVELS).stream()
            .collect(
                Collectors.groupingBy(
                    BundleSums::entrant, Collectors.toMap(BundleSums::bundle, one -> one)));
    List<Entrant> played =
        stored.entrants(id).stream()
            .filter(one -> !one.isWithdrawn() && !one.isOpenEnded() && sums.containsKey(one.id()))
            .toList();
    List<Entrant> entrants = played.size() > Lineup.MOST ? firstOfEach(played) : played;
    List<Integer> bundles = judgedByAll(entrants, sums, counts.levels());
    if (entrants.size() < 2 || bundles.size() < TournamentPlan.FEWEST_BUNDLES) {
      throw new TournamentException(
          "%s says too little of its entrants: at least 2 must be judged on %d bundles. Choose"
                  .formatted(tournament.name(), TournamentPlan.FEWEST_BUNDLES)
              + " another tournament, or assume entrants.");
    }
    List<List<BundleSums>> table = table(entrants, sums, bundles);
    Lineup lineup = lineup(id, entrants, table);
    return new EarlierTournament(
        tournament,
        DefinitionReader.read("tournament", tournament.definition(), TournamentDefinition.class),
        entrants,
        lineup,
        bundles.size(),
        counts.levels(),
        played.size() - entrants.size(),
        rare(lineup, table));
  }

  /** Each contestant's reference setting, which stands for it on boards as well. */
  private static List<Entrant> firstOfEach(List<Entrant> entrants) {
    Set<String> met = new HashSet<>();
    return entrants.stream().filter(one -> met.add(one.contestantId())).toList();
  }

  private static List<Integer> judgedByAll(
      List<Entrant> entrants, Map<EntrantId, Map<Integer, BundleSums>> sums, int levels) {
    TreeSet<Integer> shared = new TreeSet<>();
    sums.values().forEach(bundles -> shared.addAll(bundles.keySet()));
    for (Entrant entrant : entrants) {
      Map<Integer, BundleSums> own = Objects.requireNonNull(sums.get(entrant.id()));
      shared.removeIf(
          bundle ->
              !own.containsKey(bundle)
                  || own.get(bundle).samples() < (long) levels * entrant.samples());
    }
    return List.copyOf(shared);
  }

  private static List<List<BundleSums>> table(
      List<Entrant> entrants,
      Map<EntrantId, Map<Integer, BundleSums>> sums,
      List<Integer> bundles) {
    return entrants.stream()
        .map(entrant -> Objects.requireNonNull(sums.get(entrant.id())))
        .map(own -> bundles.stream().map(own::get).map(Objects::requireNonNull).toList())
        .toList();
  }

  private Lineup lineup(TournamentId id, List<Entrant> entrants, List<List<BundleSums>> table) {
    Map<String, String> names =
        stored.contestants(id).stream().collect(Collectors.toMap(Contestant::id, Contestant::name));
    return new Lineup(
        entrants.stream().map(entrant -> EntrantNames.of(entrant, names)).toList(),
        List.of(
            ImpliedStrengths.of(means(table, BundleSums::novelty, BundleSums::wellFormed)),
            ImpliedStrengths.of(means(table, BundleSums::utility, BundleSums::samples))),
        new MeasuredAnswers(means(table, BundleSums::creativity, BundleSums::samples)),
        entrants.stream().mapToInt(Entrant::samples).sum());
  }

  private static List<String> rare(Lineup lineup, List<List<BundleSums>> table) {
    return IntStream.range(0, table.size())
        .filter(
            entrant ->
                table.get(entrant).stream().filter(one -> one.creativity() > 0).count()
                    < EarlierTournament.FEWEST_SCORED)
        .mapToObj(lineup.names()::get)
        .toList();
  }

  private static double[][] means(
      List<List<BundleSums>> table,
      ToDoubleFunction<BundleSums> sum,
      ToDoubleFunction<BundleSums> count) {
    return table.stream()
        .map(
            row ->
                row.stream()
                    .mapToDouble(one -> sum.applyAsDouble(one) / count.applyAsDouble(one))
                    .toArray())
        .toArray(double[][]::new);
  }
}
