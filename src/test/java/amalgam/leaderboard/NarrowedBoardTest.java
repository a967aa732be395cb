package amalgam.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.creativity.Gate;
import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards under other weights, of some prompts, of one setting, and as they stood. */
class NarrowedBoardTest {

  private static final String DEFINITION =
      """
      name: Weighing %s
      space: small
      seed: 7
      samplesPerPrompt: 2
      prompts: { kind: detour, bundles: 16, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      weights: { alphaHops: %s, alphaSurprise: 1.5 }
      entrants:
        - contestants: [random-walk]
          decodings:
            - { temperature: 1, noRevisits: true }
            - { temperature: 1, noRevisits: true, minHops: 3 }
        - contestants: [shortest-path]
      """;

  private static final double ROUNDING = 1e-9;

  @TempDir private static Path data;

  private static Arena arena;
  private static Leaderboards boards;
  private static TournamentId one;
  private static TournamentId half;

  @BeforeAll
  static void play() {
    arena = Arena.in(data);
    arena.storeSmallSpace();
    boards = arena.get(Leaderboards.class);
    one = arena.start(DEFINITION.formatted("one", 1));
    half = arena.start(DEFINITION.formatted("half", 0.5));
    arena.await(one, TournamentStatus.FINISHED);
    arena.await(half, TournamentStatus.FINISHED);
  }

  @AfterAll
  static void close() {
    arena.close();
  }

  private static Board board(TournamentId id, BoardQuery query) {
    return boards.board(id, query).orElseThrow();
  }

  @Test
  void anotherWeightGivesTheBoardOfATournamentThatWasJudgedWithIt() {
    Board recomputed = board(one, BoardQuery.WHOLE.withAlphaHops(0.5));
    Board judged = board(half, BoardQuery.WHOLE);

    assertThat(recomputed.feasibleFrontier()).isEmpty();
    assertThat(recomputed.contestants()).hasSameSizeAs(judged.contestants());
    for (int place = 0; place < judged.contestants().size(); place++) {
      compare(recomputed.contestants().get(place), judged.contestants().get(place));
    }
    assertThat(recomputed.hopSensitivity().own()).isEqualTo(1);
    assertThat(recomputed.hopSensitivity().orderAt(0.5))
        .isEqualTo(judged.contestants().stream().map(each -> each.contestant().id()).toList());
  }

  private static void compare(ContestantStanding found, ContestantStanding expected) {
    assertThat(found.contestant()).isEqualTo(expected.contestant());
    compare(found.hypervolume(), expected.hypervolume());
    for (int setting = 0; setting < expected.entrants().size(); setting++) {
      for (Measure measure : Measure.values()) {
        compare(
            found.entrants().get(setting).of(measure),
            expected.entrants().get(setting).of(measure));
      }
    }
  }

  private static void compare(Estimate found, Estimate expected) {
    assertThat(found.estimate()).isCloseTo(expected.estimate(), within(ROUNDING));
    assertThat(found.low()).isCloseTo(expected.low(), within(ROUNDING));
    assertThat(found.high()).isCloseTo(expected.high(), within(ROUNDING));
    assertThat(found.n()).isEqualTo(expected.n());
  }

  @Test
  void promptsByTheirDistanceAddUpToAll() {
    List<Integer> hops = boards.choices(one).orElseThrow().hops();
    assertThat(hops).hasSizeGreaterThan(1);
    Board whole = board(one, BoardQuery.WHOLE);
    List<Board> parts =
        hops.stream().map(each -> board(one, BoardQuery.WHOLE.withHops(each))).toList();

    assertThat(parts.stream().mapToLong(Board::judged).sum()).isEqualTo(whole.judged());
    assertThat(parts.stream().mapToInt(part -> part.feasibleFrontier().size()).sum())
        .isEqualTo(whole.feasibleFrontier().size());
    assertThat(parts.stream().mapToLong(part -> failures(part, Gate.INCLUSION_MISSING)).sum())
        .isEqualTo(failures(whole, Gate.INCLUSION_MISSING));
  }

  private static long failures(Board board, Gate gate) {
    return board.contestants().stream()
        .flatMap(contestant -> contestant.entrants().stream())
        .mapToLong(entrant -> entrant.gates().getOrDefault(gate, 0L))
        .sum();
  }

  @Test
  void oneSettingLeavesTheOthersOut() {
    Board board = board(one, BoardQuery.WHOLE.withDecoding("greedy"));

    assertThat(board.contestants()).hasSize(1);
    assertThat(board.contestants().getFirst().contestant().id()).isEqualTo("shortest-path");
    assertThat(board.contestants().getFirst().reference().of(Measure.ORIGINALITY))
        .as("its neighbours are everybody's")
        .isEqualTo(
            reference(board(one, BoardQuery.WHOLE), "shortest-path").of(Measure.ORIGINALITY));
  }

  private static EntrantStanding reference(Board board, String contestant) {
    return board.contestants().stream()
        .filter(standing -> standing.contestant().id().equals(contestant))
        .findFirst()
        .orElseThrow()
        .reference();
  }

  @Test
  void aBoardStaysAsItStoodWhoeverComesAndGoesAfterwards() {
    TournamentId id = arena.tournaments().create(DEFINITION.formatted("then", 1), Arena.BY).id();
    EntrantId out = arena.tournaments().entrants(id).get(1).id();
    arena.tournaments().withdraw(out, Arena.BY);
    arena.tournaments().perform(id, TournamentAction.START, Arena.BY);
    arena.await(id, TournamentStatus.FINISHED);
    List<BoardChoices.Step> steps = boards.choices(id).orElseThrow().steps();
    Instant end = steps.getLast().at();
    Board before = board(id, BoardQuery.WHOLE);
    arena.tournaments().enter(id, "entrants: [{ contestants: [optimiser] }]", Arena.BY);
    arena.await(id, TournamentStatus.FINISHED);

    assertThat(steps.stream().map(BoardChoices.Step::what))
        .startsWith("created", "withdrew random-walk, T 1, ≥ 3 hops, no revisits", "started")
        .contains("finished");
    assertThat(board(id, BoardQuery.WHOLE).contestants()).hasSize(3);
    Board then = board(id, BoardQuery.WHOLE.asOf(end));
    assertThat(measures(then)).isEqualTo(measures(before));
    assertThat(then.judged()).isEqualTo(before.judged()).isPositive();

    Board created = board(id, BoardQuery.WHOLE.asOf(steps.getFirst().at()));
    assertThat(created.judged()).isZero();
    assertThat(created.contestants()).hasSize(2);
    assertThat(reference(created, "random-walk").proposals()).isZero();
    assertThat(isOut(created, out)).isFalse();
    assertThat(isOut(then, out)).isTrue();
    assertThat(board(id, BoardQuery.WHOLE.asOf(Instant.EPOCH)).contestants()).isEmpty();
  }

  @Test
  void questionsWithOneAnswerShareOneComputation() {
    Instant end = boards.choices(one).orElseThrow().steps().getLast().at();
    Board soon = board(one, BoardQuery.WHOLE.asOf(end.plusSeconds(60)));
    Board later = board(one, BoardQuery.WHOLE.asOf(end.plusSeconds(7200)));

    assertThat(soon.query().asOf()).isEqualTo(end.plusSeconds(60));
    assertThat(later.query().asOf()).isEqualTo(end.plusSeconds(7200));
    assertThat(later.contestants()).isSameAs(soon.contestants());
    assertThat(BoardQuery.WHOLE.withAlphaHops(0.5041))
        .isEqualTo(BoardQuery.WHOLE.withAlphaHops(0.5));
  }

  private static List<Map<Measure, Estimate>> measures(Board board) {
    List<Map<Measure, Estimate>> measures = new ArrayList<>();
    board.contestants().stream()
        .flatMap(contestant -> contestant.entrants().stream())
        .forEach(entrant -> measures.add(entrant.measures()));
    return measures;
  }

  private static boolean isOut(Board board, EntrantId id) {
    return board.contestants().stream()
        .flatMap(contestant -> contestant.entrants().stream())
        .anyMatch(entrant -> entrant.entrant().id().equals(id) && entrant.entrant().isWithdrawn());
  }
}
