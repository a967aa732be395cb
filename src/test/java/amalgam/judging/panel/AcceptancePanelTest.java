package amalgam.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.judging.JudgingRepository;
import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.Proposals;
import amalgam.people.Play;
import amalgam.people.Player;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Language models say whether ideas make sense and meet what was demanded. */
class AcceptancePanelTest {

  private static final String DEFINITION =
      """
      name: Judged blends
      space: words
      task: blend
      proposalsPerBlock: 6
      prompts: { bundles: 4, levels: 3, seed: 2 }
      entrants:
        - contestants: [random-blend]
        - endpoint: { id: kin, family: Kin, baseUrl: '%1$s', model: lab/kin, context: open book }
      judges:
        - endpoint: { id: strict, family: Strict, baseUrl: '%1$s', model: lab/strict }
          pairs: 1
        - endpoint: { id: mild, family: Kin, baseUrl: '%2$s', model: lab/mild }
          pairs: 1
      """;

  private static final String[] SETTINGS = {
    "--amalgam.endpoints.tries=2",
    "--amalgam.endpoints.retry-pause=5ms",
    "--amalgam.endpoints.longest-pause=20ms",
    "--amalgam.endpoints.rest=10ms",
    "--amalgam.endpoints.timeout=5s",
    "--amalgam.job.tries=2"
  };

  private static final int PROMPTS = 12;

  private static final String ACCEPTS = "{\"reason\": \"It makes sense.\", \"accept\": true}";
  private static final String REFUSES = "I say: accept: no. It could not be made.";

  @TempDir private static Path folder;

  private static Arena arena;
  private static StandInJudge strict;
  private static StandInJudge mild;

  @BeforeAll
  static void open() throws IOException {
    arena = Arena.in(folder, SETTINGS);
    arena.storeWords();
    strict = new StandInJudge(AcceptancePanelTest::strictly);
    mild = new StandInJudge(prompt -> ACCEPTS);
  }

  @AfterEach
  void calm() {
    strict.follow(AcceptancePanelTest::strictly);
    mild.follow(prompt -> ACCEPTS);
  }

  @AfterAll
  static void leave() {
    strict.close();
    mild.close();
    arena.close();
  }

  /** As a contestant it has ideas; as a judge it refuses what is made like something else. */
  private static String strictly(String prompt) {
    if (prompt.startsWith("Blend two concepts into one new idea: ")) {
      return "{\"idea\": \"%s and %s become one kind of game. Whoever plays it wins both of them.\"}"
          .formatted(named(prompt, "Concept 1: "), named(prompt, "Concept 2: "));
    }
    return prompt.contains("made like a") ? REFUSES : ACCEPTS;
  }

  private static String named(String prompt, String label) {
    String line =
        prompt.substring(prompt.indexOf(label) + label.length()).lines().findFirst().get();
    return line.contains(" (") ? line.substring(0, line.indexOf(" (")) : line;
  }

  private static TournamentId played() {
    TournamentId id = arena.start(DEFINITION.formatted(strict.baseUrl(), mild.baseUrl()));
    arena.await(id, TournamentStatus.FINISHED);
    return id;
  }

  private static List<Verdict> verdicts(TournamentId id) {
    List<Verdict> verdicts = new ArrayList<>();
    arena.get(JudgingRepository.class).forEachVerdict(id, verdicts::add);
    return verdicts.stream()
        .filter(verdict -> verdict.question().kind() == QuestionKind.ACCEPTANCE)
        .toList();
  }

  private static EntrantStanding standing(TournamentId id, String contestant) {
    return arena
        .get(Leaderboards.class)
        .board(id, BoardQuery.WHOLE)
        .orElseThrow()
        .contestants()
        .stream()
        .filter(one -> one.contestant().id().equals(contestant))
        .findFirst()
        .orElseThrow()
        .reference();
  }

  @Test
  void whatTheMajorityDoesNotAcceptFailsAtThePanelAndSaysWhy() {
    TournamentId id = played();
    long refused =
        ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
            .filter(row -> row.getOrDefault("idea", "").contains("made like a"))
            .count();

    assertThat(refused).isPositive();
    assertThat(standing(id, "random-blend").gates())
        .containsEntry(Gate.PANEL_REFUSED, refused)
        .containsEntry(Gate.NONE, PROMPTS - refused);
    assertThat(verdicts(id))
        .filteredOn(verdict -> verdict.judge().equals("strict"))
        .hasSize(2 * PROMPTS)
        .allSatisfy(verdict -> assertThat(verdict.said().reason()).isNotEmpty());
    assertThat(verdicts(id)).filteredOn(one -> one.judge().equals("mild")).hasSize(PROMPTS);
  }

  @Test
  void nobodyJudgesTheirOwnKin() {
    TournamentId id = played();

    assertThat(standing(id, "kin").gates()).containsOnlyKeys(Gate.NONE);
    assertThat(mild.prompts()).noneMatch(prompt -> prompt.contains("become one kind of game"));
  }

  @Test
  void aPersonsIdeaWaitsForThePanelAsAModelsDoes() {
    TournamentId id = played();
    TournamentPrompt prompt = arena.tournaments().prompts(id).getLast();
    Player player = new Player("a player " + id);
    String idea =
        "A %s made like a %s sits in every garden. Whoever finds it keeps it."
            .formatted(prompt.start(), prompt.end());
    Play play = arena.get(Play.class);
    Play.Played played = play.handIn(id, prompt.id(), player, idea, Duration.ofMinutes(1));

    assertThat(played.assessment()).isNull();
    arena.awaitThat("the idea is judged", () -> assessment(played.proposal()) != null);
    assertThat(assessment(played.proposal()).gate()).isEqualTo(Gate.PANEL_REFUSED);
    assertThat(standing(id, "people").gates()).containsEntry(Gate.PANEL_REFUSED, 1L);
    assertThat(arena.status(id)).isEqualTo(TournamentStatus.FINISHED);
  }

  private static @Nullable Assessment assessment(ProposalId id) {
    return arena.get(Proposals.class).find(id).orElseThrow().assessment();
  }

  @Test
  void whatNobodyCouldJudgeIsMissingAndNoFailure() {
    mild.follow(prompt -> "Hard to say.");
    strict.follow(
        prompt ->
            prompt.startsWith("Blend two concepts into one new idea: ") ? strictly(prompt) : null);
    TournamentId id = played();

    assertThat(arena.tournaments().failedUnits(id)).isEmpty();
    assertThat(standing(id, "random-blend").gates()).isEmpty();
    assertThat(standing(id, "random-blend").of(Measure.SATISFACTION).isPresent()).isFalse();
    assertThat(standing(id, "kin").entrant().isWithdrawn()).isFalse();
    assertThat(verdicts(id)).isNotEmpty().noneMatch(Verdict::isJudged);
  }
}
