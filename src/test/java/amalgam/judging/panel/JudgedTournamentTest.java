package amalgam.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.Verdict;
import amalgam.leaderboard.agreement.Calibration;
import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeReports;
import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.JudgeWork;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoards;
import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language models judge a tournament that is played. */
class JudgedTournamentTest {

  private static final String DEFINITION =
      """
      name: Judged
      space: small
      prompts: { kind: plain, bundles: 10, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk, shortest-path, optimiser]
      judges:
        - endpoint: { id: %s, family: Counters, baseUrl: '%s', model: lab/counter }
          pairs: %d
          repeats: 0
      """;

  /** Everything that can be said of judges: a panel of two, a relative, points, an embedding. */
  private static final String PANEL =
      """
      name: Judged by several
      space: small
      prompts: { kind: plain, bundles: 10, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk, shortest-path, optimiser]
      judges:
        - endpoint:
            id: counter
            family: Counters
            baseUrl: '%s'
            model: lab/counter
            pricePerMillionTokens: { prompt: 1, answer: 2 }
          mode: both
          pairs: 12
          repeats: 1
        - endpoint: { id: second, family: Counters, baseUrl: '%s', model: lab/second }
          pairs: 6
          repeats: 0
        - endpoint: { id: relative, family: Others, baseUrl: '%s', model: lab/relative }
          relatedFamilies: [BASELINES]
          pairs: 12
        - embedding: all-minilm-l6-v2-q
      """;

  private static final String[] SETTINGS = {
    "--amalgam.endpoints.tries=2",
    "--amalgam.endpoints.retry-pause=5ms",
    "--amalgam.endpoints.longest-pause=20ms",
    "--amalgam.endpoints.rest=10ms",
    "--amalgam.job.tries=2",
    "--amalgam.endpoints.timeout=5s"
  };

  @TempDir private static Path folder;

  private static Arena arena;
  private static StandInJudge counter;

  @BeforeAll
  static void open() throws IOException {
    arena = Arena.in(folder, SETTINGS);
    arena.storeSmallSpace();
    counter = new StandInJudge(StandInJudge::byLength);
  }

  @AfterAll
  static void leave() {
    counter.close();
    arena.close();
  }

  private static JudgingRepository judging() {
    return arena.get(JudgingRepository.class);
  }

  private static List<Stored> opinions(TournamentId id) {
    List<Stored> opinions = new ArrayList<>();
    judging().forEachOpinion(id, opinions::add);
    return opinions;
  }

  private static List<Verdict> verdicts(TournamentId id) {
    List<Verdict> verdicts = new ArrayList<>();
    judging().forEachVerdict(id, verdicts::add);
    return verdicts;
  }

  private static List<Vote> votes(TournamentId id) {
    List<Vote> votes = new ArrayList<>();
    arena.get(Votes.class).forEach(id, votes::add);
    return votes;
  }

  private static TournamentId judged(String definition, int opinions) {
    TournamentId id = arena.start(definition);
    arena.await(id, TournamentStatus.FINISHED);
    arena.awaitThat(opinions + " opinions", () -> opinions(id).size() == opinions);
    return id;
  }

  @Test
  void theVerdictsOfALanguageModelBecomeVotes() {
    TournamentId id = judged(DEFINITION.formatted("counter", counter.baseUrl(), 12), 24);
    List<JudgedPair> pairs = judging().pairs(id);

    assertThat(pairs).hasSize(12);
    assertThat(verdicts(id)).hasSize(12 * 2 * 2).allMatch(Verdict::isJudged);
    assertThat(votes(id)).hasSize(24);
    assertThat(arena.get(RatingBoards.class).board(id).of(JudgeKind.AUTOMATED, Axis.NOVELTY))
        .satisfies(ratings -> assertThat(ratings.votes()).isEqualTo(12));
  }

  /** Whatever it is shown, the first is better. */
  private static String leaningLeft(String prompt) {
    return prompt.contains("Answer B:")
        ? StandInJudge.better("A")
        : "```json\n{\"Reason\": \"fine\", \"POINTS\": \"5/7\"}\n```";
  }

  @Test
  void whoLeansToTheLeftTiesAndIsCountedAsInconsistent() throws IOException {
    try (StandInJudge leaning = new StandInJudge(JudgedTournamentTest::leaningLeft)) {
      TournamentId id = judged(DEFINITION.formatted("leaning", leaning.baseUrl(), 8), 16);

      assertThat(opinions(id)).allMatch(one -> one.opinion().isInconsistent());
      assertThat(votes(id)).hasSize(16).allMatch(one -> one.ballot().outcome() == Outcome.TIE);
      JudgeReport report = arena.get(JudgeReports.class).of(id).orElseThrow();
      assertThat(report.standings())
          .allSatisfy(
              standing -> {
                assertThat(standing.of(Quantity.LEFT_SHARE).estimate()).isEqualTo(1);
                assertThat(standing.of(Quantity.SWAP_CONSISTENCY).estimate()).isZero();
              });
    }
  }

  @Test
  void whatIsUnreadableIsMissingWithItsReasonAndNeverATie() throws IOException {
    try (StandInJudge garbling =
        new StandInJudge(
            prompt ->
                prompt.contains("Novelty:")
                    ? "I would rather not say."
                    : StandInJudge.better("tie"))) {
      TournamentId id = judged(DEFINITION.formatted("garbling", garbling.baseUrl(), 5), 10);

      assertThat(votes(id)).hasSize(5).allMatch(one -> one.ballot().axis() == Axis.UTILITY);
      assertThat(opinions(id))
          .filteredOn(one -> one.subject().axis() == Axis.NOVELTY)
          .hasSize(5)
          .allSatisfy(one -> assertThat(one.opinion().missing()).contains("says nothing clear"));
      assertThat(verdicts(id))
          .filteredOn(one -> !one.isJudged())
          .hasSize(10)
          .allMatch(one -> one.raw().equals("I would rather not say."));
    }
  }

  @Test
  void whoNeverAnswersIsExplainedAfterAllTries() throws IOException {
    try (StandInJudge dead = new StandInJudge(prompt -> null)) {
      TournamentId id = judged(DEFINITION.formatted("dead", dead.baseUrl(), 3), 6);

      assertThat(votes(id)).isEmpty();
      assertThat(opinions(id))
          .allSatisfy(one -> assertThat(one.opinion().missing()).contains("status 500"));
    }
  }

  @Test
  void aPanelIsItsMajorityAndRelativesAreNeverAsked() throws IOException {
    try (StandInJudge first = new StandInJudge(JudgedTournamentTest::mixed);
        StandInJudge second = new StandInJudge(StandInJudge::byLength);
        StandInJudge relative = new StandInJudge(StandInJudge::byLength)) {
      // Of 12 pairs on two axes: the counter's, the relative's abstentions; the second's 6; and the
      // panel's, where two or more were asked.
      TournamentId id =
          judged(
              PANEL.formatted(first.baseUrl(), second.baseUrl(), relative.baseUrl()),
              24 + 24 + 12 + 24);

      assertThat(relative.prompts()).as("it is of the family of all").isEmpty();
      assertThat(opinions(id))
          .filteredOn(one -> one.judge().equals("relative"))
          .hasSize(24)
          .allSatisfy(one -> assertThat(one.opinion().missing()).contains("abstains"));
      assertThat(opinions(id))
          .filteredOn(one -> one.judge().equals("panel") && one.opinion().missing() == null)
          .as("where two judges gave a verdict")
          .hasSize(12);
      assertThat(first.prompts()).hasSize(12 * 2 * 2 * 2 + alone(id));
      assertThat(second.prompts()).hasSize(6 * 2 * 2).doesNotHaveDuplicates();
      assertThat(arena.get(RatingBoards.class).board(id).of(JudgeKind.AUTOMATED, Axis.NOVELTY))
          .as("by default the panel feeds the board")
          .satisfies(ratings -> assertThat(ratings.votes()).isEqualTo(6));
      assertCalibration(id);
    }
  }

  /** How many questions about one proposal alone there are. */
  private static int alone(TournamentId id) {
    long proposals =
        judging().pairs(id).stream()
            .flatMap(pair -> Stream.of(pair.comparison().left(), pair.comparison().right()))
            .distinct()
            .count();
    return Math.toIntExact(2 * proposals);
  }

  private static String mixed(String prompt) {
    return prompt.contains("Answer B:") ? StandInJudge.byLength(prompt) : leaningLeft(prompt);
  }

  private static void assertCalibration(TournamentId id) {
    arena.awaitThat(
        "the embedding is done", () -> !report(id).calibration().embeddings().isEmpty());
    Calibration calibration = report(id).calibration();
    assertThat(calibration.works())
        .extracting(JudgeWork::judge)
        .containsExactly("counter", "panel", "relative", "second");
    JudgeWork work = calibration.works().getFirst();
    assertThat(work.verdicts()).isEqualTo(96 + alone(id));
    assertThat(work.cost()).isCloseTo(work.verdicts() * (200 * 1 + 20 * 2) / 1e6, within(1e-9));
    assertThat(calibration.points())
        .isNotEmpty()
        .allMatch(one -> one.points().estimate() == 5 && one.judge().equals("counter"));
    assertThat(calibration.embeddings()).hasSize(3).allMatch(one -> !one.remoteness().isPresent());
    assertThat(calibration.feeding()).extracting(Judge::id).containsExactly("panel");
    assertThat(calibration.voting())
        .extracting(Judge::id)
        .containsExactly("counter", "panel", "relative", "second");
    JudgeStanding standing =
        report(id).standings().stream()
            .filter(one -> one.judge().id().equals("counter"))
            .findFirst()
            .orElseThrow();
    assertThat(standing.of(Quantity.REPEAT_CONSISTENCY).estimate()).isEqualTo(1);
    assertThat(standing.of(Quantity.SWAP_CONSISTENCY).estimate()).isEqualTo(1);
  }

  private static JudgeReport report(TournamentId id) {
    return arena.get(JudgeReports.class).of(id).orElseThrow();
  }

  @Test
  void whoLetsInFurtherEntrantsHasThemJudgedAsWell() {
    TournamentId id = judged(DEFINITION.formatted("counter", counter.baseUrl(), 12), 24);
    int before = judging().countPairs(id);

    arena
        .tournaments()
        .enter(
            id,
            "entrants: [{ contestants: [random-walk], decodings: [{ temperature: 1 }] }]",
            Arena.BY);
    arena.await(id, TournamentStatus.FINISHED);
    arena.awaitThat("more pairs", () -> judging().countPairs(id) > before);
    arena.awaitThat("all judged", () -> opinions(id).size() == 2 * judging().countPairs(id));

    assertThat(judging().pairs(id).subList(before, judging().countPairs(id)))
        .allMatch(
            pair ->
                Stream.of(pair.comparison().left(), pair.comparison().right())
                    .anyMatch(
                        side ->
                            arena
                                .tournaments()
                                .entrants(id)
                                .getLast()
                                .id()
                                .equals(side.entrant())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "id: counter | id: panel | an 'id' other than embedding, exact, human, panel",
        "family: Counters, |  | the 'family' of its model",
        "pairs: 12 | share: 1.5 | a 'share' above 0 and at most 1",
        "//localhost | //169.254.169.254 | has an address that is never called",
        "model: lab/counter | model: lab/counter, keyFrom: HOME | begins with AMALGAM_KEY_"
      })
  void whoCannotJudgeIsToldWhyAndNothingIsStored(String right, String wrong, String said) {
    int before = arena.tournaments().all().size();
    String definition = DEFINITION.formatted("counter", counter.baseUrl(), 12);

    assertThat(definition).contains(right);
    assertThatThrownBy(
            () ->
                arena
                    .tournaments()
                    .create(definition.replace(right, wrong == null ? "" : wrong), Arena.BY))
        .hasMessageContaining(said);
    assertThat(arena.tournaments().all()).hasSize(before);
  }
}
