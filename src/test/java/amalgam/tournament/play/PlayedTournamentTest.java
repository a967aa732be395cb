package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import amalgam.concept.WalkText;
import amalgam.creativity.Diversity;
import amalgam.creativity.Gate;
import amalgam.creativity.ReferenceMeasures;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.StandingsRepository;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small tournament, played to its end; everything it stored is recomputed by hand. */
class PlayedTournamentTest {

  private static final String DEFINITION =
      """
      name: Small
      space: small
      seed: 5
      samplesPerPrompt: 3
      prompts: { kind: detour, bundles: 20, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      rules: { hopBudget: 5, allowRevisits: false }
      weights: { alphaHops: 0.5, alphaSurprise: 1.5, alphaInclusion: 2, alphaExclusion: 0.25 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private static Path data;

  private static Arena arena;
  private static ConceptSpace space;
  private static TournamentId id;
  private static List<JudgedProposal> stored;

  @BeforeAll
  static void play() {
    arena = Arena.in(data);
    space = arena.storeSmallSpace();
    id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    stored = new ArrayList<>();
    arena.get(Proposals.class).forEach(id, stored::add);
  }

  @AfterAll
  static void leave() {
    arena.close();
  }

  @Test
  void everyEntrantAnsweredEveryPromptAsOftenAsItWasAsked() {
    Set<String> answered =
        stored.stream()
            .map(one -> one.proposal())
            .map(one -> one.entrant() + " " + one.prompt() + " " + one.sample())
            .collect(Collectors.toSet());
    // 60 prompts; two entrants draw at random, 3 times each, and two are asked once.
    assertThat(stored).hasSize(60 * (3 + 3 + 1 + 1));
    assertThat(answered).hasSameSizeAs(stored);
    assertThat(arena.progress(id).planned()).isEqualTo(480);
    assertThat(arena.progress(id).done()).isEqualTo(480);
    assertThat(arena.progress(id).failed()).isZero();
    assertThat(arena.progress(id).share()).isEqualTo(1);
    assertThat(arena.progress(id).remaining()).isNull();
    assertThat(arena.progress(id).trouble()).isNull();
  }

  @Test
  void theSlowReferenceFindsNoDifferenceInAnyStoredProposal() {
    ReferenceMeasures reference = reference();
    Set<String> gates = new HashSet<>();
    for (JudgedProposal judged : stored) {
      var expected = reference.assess(inNames(judged.prompt()), judged.proposal().walk());
      var found = judged.assessment();
      assertThat(found).isNotNull();
      assertThat(found.gate().word()).isEqualTo(expected.gate());
      assertThat(found.hops()).isEqualTo(expected.hops());
      assertThat(found.surprise()).isCloseTo(expected.surprise(), within(1e-9));
      assertThat(found.novelty()).isCloseTo(expected.novelty(), within(1e-9));
      assertThat(found.utility()).isCloseTo(expected.utility(), within(1e-9));
      assertThat(found.softUtility()).isCloseTo(expected.softUtility(), within(1e-12));
      assertThat(found.creativity()).isCloseTo(expected.creativity(), within(1e-9));
      gates.add(expected.gate());
    }
    assertThat(gates).contains("none", "wrong_endpoints", "revisit").hasSizeGreaterThan(4);
  }

  @Test
  void nobodyIsMoreNovelThanTheCeilingAndTheOptimiserReachesIt() {
    for (JudgedProposal judged : stored) {
      if (judged.assessment().gate().isSatisfied()) {
        assertThat(judged.assessment().novelty())
            .isLessThanOrEqualTo(judged.prompt().ceilingNovelty() + 1e-9);
      }
      if (judged.contestant().id().equals("optimiser")) {
        assertThat(judged.assessment().novelty())
            .isCloseTo(judged.prompt().ceilingNovelty(), within(1e-9));
      }
    }
  }

  @Test
  void everyPromptIsSolvableAndItsCeilingWalkSolvesIt() {
    ReferenceMeasures reference = reference();
    List<TournamentPrompt> prompts = arena.tournaments().prompts(id);
    assertThat(prompts).hasSize(60);
    for (TournamentPrompt prompt : prompts) {
      var found = reference.assess(inNames(prompt), prompt.ceilingWalk());
      assertThat(found.gate()).isEqualTo("none");
      assertThat(found.novelty()).isCloseTo(prompt.ceilingNovelty(), within(1e-9));
      assertThat(prompt.include().size() + prompt.exclude().size() + 1).isEqualTo(prompt.level());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theTalliesAreWhatTheAssessmentsAddUpTo(int level) {
    List<BundleSums> tallies = arena.get(StandingsRepository.class).bundleSums(id, level);
    assertThat(tallies).hasSize(4 * 20);
    for (BundleSums tally : tallies) {
      List<JudgedProposal> theirs =
          at(level).stream()
              .filter(one -> one.entrant().id().equals(tally.entrant()))
              .filter(one -> one.prompt().bundle() == tally.bundle())
              .toList();
      List<JudgedProposal> wellFormed = wellFormed(theirs);
      List<JudgedProposal> satisfied = satisfied(theirs);
      assertThat(tally.samples()).isEqualTo(theirs.size());
      assertThat(tally.wellFormed()).isEqualTo(wellFormed.size());
      assertThat(tally.satisfied()).isEqualTo(satisfied.size());
      assertSum(tally.novelty(), wellFormed, one -> one.assessment().novelty());
      assertSum(tally.noveltySatisfied(), satisfied, one -> one.assessment().novelty());
      assertSum(tally.utility(), theirs, one -> one.assessment().utility());
      assertSum(tally.softUtility(), theirs, one -> one.assessment().softUtility());
      assertSum(tally.creativity(), theirs, one -> one.assessment().creativity());
      List<Double> diversities = diversities(theirs);
      assertThat(tally.diversePrompts()).isEqualTo(diversities.size());
      assertThat(tally.diversity()).isCloseTo(sum(diversities, one -> one), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theGatesAreCountedAsTheyWereFailed(int level) {
    Map<EntrantId, Map<Gate, Long>> counted = arena.get(StandingsRepository.class).gates(id, level);
    Map<EntrantId, Map<Gate, Long>> expected =
        at(level).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.entrant().id(),
                    Collectors.groupingBy(one -> one.assessment().gate(), Collectors.counting())));
    assertThat(counted).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theLeaderboardShowsTheMeansOfTheProposals(int level) {
    Board board = arena.get(Leaderboards.class).board(id, level).orElseThrow();
    assertThat(board.judged()).isEqualTo(at(level).size());
    List<EntrantStanding> standings =
        board.contestants().stream().flatMap(one -> one.entrants().stream()).toList();
    assertThat(standings).hasSize(4);
    for (EntrantStanding standing : standings) {
      Entrant entrant = standing.entrant();
      List<JudgedProposal> theirs =
          at(level).stream().filter(one -> one.entrant().equals(entrant)).toList();
      assertThat(standing.proposals()).isEqualTo(theirs.size()).isEqualTo(standing.planned());
      assertThat(standing.isProvisional()).isFalse();
      List<JudgedProposal> satisfied = satisfied(theirs);
      assertMean(standing, Measure.NOVELTY, wellFormed(theirs), one -> one.assessment().novelty());
      assertMean(
          standing, Measure.NOVELTY_GIVEN_VALID, satisfied, one -> one.assessment().novelty());
      assertMean(
          standing,
          Measure.SATISFACTION,
          theirs,
          one -> one.assessment().gate().isSatisfied() ? 1 : 0);
      assertMean(standing, Measure.UTILITY, theirs, one -> one.assessment().utility());
      assertMean(standing, Measure.SOFT_UTILITY, theirs, one -> one.assessment().softUtility());
      assertMean(standing, Measure.CREATIVITY, theirs, one -> one.assessment().creativity());
      assertMean(standing, Measure.DIVERSITY, diversities(theirs), one -> one);
    }
  }

  @Test
  void theLeaderboardIsLedByTheGreatestMeanCreativity() {
    Board board = arena.get(Leaderboards.class).board(id, Board.ALL_LEVELS).orElseThrow();
    List<Double> creativity =
        board.contestants().stream()
            .map(one -> one.reference().of(Measure.CREATIVITY).estimate())
            .toList();
    assertThat(creativity).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(board.contestants().getFirst().contestant().id()).isEqualTo("optimiser");
  }

  @Test
  void theExportHoldsEveryProposalOnce() {
    ExportedRows export = ExportedRows.parse(arena.proposalsCsv(id));
    assertThat(export.rows()).hasSize(stored.size());
    assertThat(export.byName().stream().map(row -> row.get("proposal_id"))).doesNotHaveDuplicates();
  }

  private static List<JudgedProposal> at(int level) {
    return stored.stream()
        .filter(one -> level == Board.ALL_LEVELS || one.prompt().level() == level)
        .toList();
  }

  private static List<JudgedProposal> wellFormed(List<JudgedProposal> proposals) {
    Set<String> illFormed = Set.of("unparsable", "unknown_concept", "hallucinated_edge");
    return proposals.stream()
        .filter(one -> !illFormed.contains(one.assessment().gate().word()))
        .toList();
  }

  private static List<JudgedProposal> satisfied(List<JudgedProposal> proposals) {
    return proposals.stream().filter(one -> one.assessment().gate().word().equals("none")).toList();
  }

  /** Of the prompts with at least 2 satisfied answers. */
  private static List<Double> diversities(List<JudgedProposal> proposals) {
    return satisfied(proposals).stream()
        .collect(
            Collectors.groupingBy(
                one -> one.prompt().id(),
                Collectors.mapping(one -> walk(one), Collectors.toList())))
        .values()
        .stream()
        .filter(walks -> walks.size() > 1)
        .map(Diversity::ofEdges)
        .toList();
  }

  private static Walk walk(JudgedProposal judged) {
    return WalkText.parse(space, judged.proposal().walk()).orElseThrow();
  }

  private static <T> double sum(List<T> items, ToDoubleFunction<T> of) {
    return items.stream().mapToDouble(of).sum();
  }

  private static <T> void assertSum(double found, List<T> items, ToDoubleFunction<T> of) {
    assertThat(found).isCloseTo(sum(items, of), within(1e-9));
  }

  private static <T> void assertMean(
      EntrantStanding standing, Measure measure, List<T> items, ToDoubleFunction<T> of) {
    var found = standing.of(measure);
    if (items.isEmpty()) {
      assertThat(found.isPresent()).as("%s of nothing", measure).isFalse();
    } else {
      double mean = sum(items, of) / items.size();
      assertThat(found.estimate()).as("mean %s", measure).isCloseTo(mean, within(1e-9));
      assertThat(found.n()).isEqualTo(items.size());
      // A single bundle gives no bounds.
      assertThat(found.low())
          .satisfiesAnyOf(
              low -> assertThat(low).isNaN(),
              low -> assertThat(low).isLessThanOrEqualTo(mean + 1e-9));
      assertThat(found.high())
          .satisfiesAnyOf(
              high -> assertThat(high).isNaN(),
              high -> assertThat(high).isGreaterThanOrEqualTo(mean - 1e-9));
    }
  }

  private static ReferenceMeasures reference() {
    TournamentSettings settings = arena.tournaments().find(id).orElseThrow().settings();
    return ReferenceMeasures.of(space, settings.weights(), settings.rules());
  }

  private static ReferenceMeasures.Prompt inNames(TournamentPrompt prompt) {
    return new ReferenceMeasures.Prompt(
        prompt.start(), prompt.end(), Set.copyOf(prompt.include()), Set.copyOf(prompt.exclude()));
  }
}
