package amalgam.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.leaderboard.agreement.Calibration;
import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.JudgeWork;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoards;
import amalgam.tournament.TournamentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several judges of one tournament: a panel, a relative that abstains, points, an embedding. */
class JudgePanelTest {

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

  @TempDir private static Path folder;

  private static JudgedArena arena;

  @BeforeAll
  static void open() {
    arena = new JudgedArena(folder);
  }

  @AfterAll
  static void leave() {
    arena.close();
  }

  @Test
  void aPanelIsItsMajorityAndRelativesAreNeverAsked() throws IOException {
    try (StandInJudge first = new StandInJudge(JudgePanelTest::mixed);
        StandInJudge second = new StandInJudge(StandInJudge::byLength);
        StandInJudge relative = new StandInJudge(StandInJudge::byLength)) {
      // Of 12 pairs on two axes: the counter's, the relative's abstentions; the second's 6; and the
      // panel's, where two or more were asked.
      TournamentId id =
          arena.judged(
              PANEL.formatted(first.baseUrl(), second.baseUrl(), relative.baseUrl()),
              24 + 24 + 12 + 24);

      assertThat(relative.prompts()).as("it is of the family of all").isEmpty();
      assertThat(arena.opinions(id))
          .filteredOn(one -> one.judge().equals("relative"))
          .hasSize(24)
          .allSatisfy(one -> assertThat(one.opinion().missing()).contains("abstains"));
      assertThat(arena.opinions(id))
          .filteredOn(one -> one.judge().equals("panel") && one.opinion().missing() == null)
          .as("where two judges gave a verdict")
          .hasSize(12);
      assertThat(first.prompts()).hasSize(12 * 2 * 2 * 2 + alone(id));
      assertThat(second.prompts()).hasSize(6 * 2 * 2).doesNotHaveDuplicates();
      assertThat(
              arena.arena().get(RatingBoards.class).board(id).of(JudgeKind.AUTOMATED, Axis.NOVELTY))
          .as("by default the panel feeds the board")
          .satisfies(ratings -> assertThat(ratings.votes()).isEqualTo(6));
      assertCalibration(id);
    }
  }

  /** How many questions about one proposal alone there are. */
  private static int alone(TournamentId id) {
    long proposals =
        arena.judging().pairs(id).stream()
            .flatMap(pair -> Stream.of(pair.comparison().left(), pair.comparison().right()))
            .distinct()
            .count();
    return Math.toIntExact(2 * proposals);
  }

  private static String mixed(String prompt) {
    return prompt.contains("Answer B:")
        ? StandInJudge.byLength(prompt)
        : StandInJudge.leaningLeft(prompt);
  }

  private static void assertCalibration(TournamentId id) {
    arena
        .arena()
        .awaitThat(
            "the embedding is done", () -> !arena.report(id).calibration().embeddings().isEmpty());
    Calibration calibration = arena.report(id).calibration();
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
        arena.report(id).standings().stream()
            .filter(one -> one.judge().id().equals("counter"))
            .findFirst()
            .orElseThrow();
    assertThat(standing.of(Quantity.REPEAT_CONSISTENCY).estimate()).isEqualTo(1);
    assertThat(standing.of(Quantity.SWAP_CONSISTENCY).estimate()).isEqualTo(1);
  }
}
