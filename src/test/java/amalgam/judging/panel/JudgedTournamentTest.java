package amalgam.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Arena;
import amalgam.judging.JudgedPair;
import amalgam.judging.Verdict;
import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeReports;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoards;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
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

  @TempDir private static Path folder;

  private static JudgedArena arena;
  private static StandInJudge counter;

  @BeforeAll
  static void open() throws IOException {
    arena = new JudgedArena(folder);
    counter = new StandInJudge(StandInJudge::byLength);
  }

  @AfterAll
  static void leave() {
    counter.close();
    arena.close();
  }

  @Test
  void theVerdictsOfALanguageModelBecomeVotes() {
    TournamentId id = arena.judged(DEFINITION.formatted("counter", counter.baseUrl(), 12), 24);
    List<JudgedPair> pairs = arena.judging().pairs(id);

    assertThat(pairs).hasSize(12);
    assertThat(arena.verdicts(id)).hasSize(12 * 2 * 2).allMatch(Verdict::isJudged);
    assertThat(arena.votes(id)).hasSize(24);
    assertThat(
            arena.arena().get(RatingBoards.class).board(id).of(JudgeKind.AUTOMATED, Axis.NOVELTY))
        .satisfies(ratings -> assertThat(ratings.votes()).isEqualTo(12));
  }

  @Test
  void whoLeansToTheLeftTiesAndIsCountedAsInconsistent() throws IOException {
    try (StandInJudge leaning = new StandInJudge(StandInJudge::leaningLeft)) {
      TournamentId id = arena.judged(DEFINITION.formatted("leaning", leaning.baseUrl(), 8), 16);

      assertThat(arena.opinions(id)).allMatch(one -> one.opinion().isInconsistent());
      assertThat(arena.votes(id))
          .hasSize(16)
          .allMatch(one -> one.ballot().outcome() == Outcome.TIE);
      JudgeReport report = arena.arena().get(JudgeReports.class).of(id).orElseThrow();
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
      TournamentId id = arena.judged(DEFINITION.formatted("garbling", garbling.baseUrl(), 5), 10);

      assertThat(arena.votes(id)).hasSize(5).allMatch(one -> one.ballot().axis() == Axis.UTILITY);
      assertThat(arena.opinions(id))
          .filteredOn(one -> one.subject().axis() == Axis.NOVELTY)
          .hasSize(5)
          .allSatisfy(one -> assertThat(one.opinion().missing()).contains("says nothing clear"));
      assertThat(arena.verdicts(id))
          .filteredOn(one -> !one.isJudged())
          .hasSize(10)
          .allMatch(one -> one.raw().equals("I would rather not say."));
    }
  }

  @Test
  void whoNeverAnswersIsExplainedAfterAllTries() throws IOException {
    try (StandInJudge dead = new StandInJudge(prompt -> null)) {
      TournamentId id = arena.judged(DEFINITION.formatted("dead", dead.baseUrl(), 3), 6);

      assertThat(arena.votes(id)).isEmpty();
      assertThat(arena.opinions(id))
          .allSatisfy(one -> assertThat(one.opinion().missing()).contains("status 500"));
    }
  }

  @Test
  void whoLetsInFurtherEntrantsHasThemJudgedAsWell() {
    TournamentId id = arena.judged(DEFINITION.formatted("counter", counter.baseUrl(), 12), 24);
    int before = arena.judging().countPairs(id);

    arena
        .arena()
        .tournaments()
        .enter(
            id,
            "entrants: [{ contestants: [random-walk], decodings: [{ temperature: 1 }] }]",
            Arena.BY);
    arena.arena().await(id, TournamentStatus.FINISHED);
    arena.arena().awaitThat("more pairs", () -> arena.judging().countPairs(id) > before);
    arena
        .arena()
        .awaitThat(
            "all judged", () -> arena.opinions(id).size() == 2 * arena.judging().countPairs(id));

    assertThat(arena.judging().pairs(id).subList(before, arena.judging().countPairs(id)))
        .allMatch(
            pair ->
                Stream.of(pair.comparison().left(), pair.comparison().right())
                    .anyMatch(
                        side ->
                            arena
                                .arena()
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
    int before = arena.arena().tournaments().all().size();
    String definition = DEFINITION.formatted("counter", counter.baseUrl(), 12);

    assertThat(definition).contains(right);
    assertThatThrownBy(
            () ->
                arena
                    .arena()
                    .tournaments()
                    .create(definition.replace(right, wrong == null ? "" : wrong), Arena.BY))
        .hasMessageContaining(said);
    assertThat(arena.arena().tournaments().all()).hasSize(before);
  }
}
