package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.Moody;
import amalgam.concept.Walk;
import amalgam.contestant.Answer;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a tournament does when contestants misbehave and people change their minds. */
class UnrulyTournamentTest {

  private static final String DEFINITION =
      """
      name: Unruly
      space: small
      prompts: { kind: plain, bundles: 100, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [moody, shortest-path]
      """;

  private static final int PROMPTS = 200;
  private static final int WORKERS = 2;

  @TempDir private static Path data;

  private static Arena arena;

  @BeforeAll
  static void open() {
    arena = Arena.in(data);
    arena.storeSmallSpace();
  }

  @AfterAll
  static void leave() {
    arena.close();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            (Moody.Mood)
                (terms, block) -> {
                  throw new IllegalStateException("Its weights are gone; put them back.");
                },
            "Its weights are gone; put them back."),
        Arguments.of(
            (Moody.Mood)
                (terms, block) -> {
                  throw new NoClassDefFoundError("libtorch");
                },
            "libtorch"),
        Arguments.of(
            (Moody.Mood)
                (terms, block) -> {
                  throw new StackOverflowError();
                },
            "StackOverflowError"),
        Arguments.of((Moody.Mood) (terms, block) -> List.of(), "gave 0 answers to"),
        Arguments.of(
            (Moody.Mood)
                (terms, block) ->
                    block.stream()
                        .map(
                            asked -> new Answer(Walk.of(new int[] {0, 9999}, new int[] {0}), "far"))
                        .toList(),
            "9999"));
  }

  @ParameterizedTest
  @MethodSource
  void failures(Moody.Mood mood, String reason) {
    arena.moody().become(mood);
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    Map<String, Entrant> entrants =
        arena.tournaments().entrants(id).stream()
            .collect(Collectors.toMap(Entrant::contestantId, one -> one));
    assertThat(entrants.get("moody").withdrawalReason()).contains(reason);
    assertThat(entrants.get("shortest-path").isWithdrawn()).isFalse();
    assertThat(arena.progress(id).failed()).isEqualTo(PROMPTS);
    assertThat(arena.progress(id).done()).isEqualTo(PROMPTS);
    assertThat(arena.progress(id).planned()).isEqualTo(2 * PROMPTS);
    assertThat(arena.progress(id).share()).isEqualTo(1);
    assertThat(ExportedRows.parse(arena.proposalsCsv(id)).byName())
        .hasSize(PROMPTS)
        .allSatisfy(row -> assertThat(row).containsEntry("contestant", "shortest-path"));
  }

  @Test
  void anEntrantThatFailsOnceOrTwiceGoesOn() {
    Semaphore failures = new Semaphore(2);
    arena
        .moody()
        .become(
            (terms, block) -> {
              if (failures.tryAcquire()) {
                throw new IllegalStateException("Not now.");
              }
              return Moody.silence(block);
            });
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    assertThat(arena.progress(id).done()).isEqualTo(2 * PROMPTS);
    assertThat(arena.progress(id).failed()).isZero();
  }

  @Test
  void whateverAContestantSaysIsStoredAsItWasSaidAndJudged() {
    String said = "\"a|b\", c;\r\n\tünï — 猫 '--";
    Walk invented = Walk.of(new int[] {0, 1, 0}, new int[] {0, Walk.UNKNOWN});
    Walk unknown = Walk.of(new int[] {0, Walk.UNKNOWN}, new int[] {0});
    arena
        .moody()
        .become(
            (terms, block) ->
                block.stream()
                    .map(
                        asked ->
                            switch (Math.floorMod(asked.seed(), 3)) {
                              case 0 -> new Answer(null, said);
                              case 1 -> new Answer(invented, said);
                              default -> new Answer(unknown, said);
                            })
                    .toList());
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    List<Map<String, String>> rows =
        ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
            .filter(row -> row.get("contestant").equals("moody"))
            .toList();
    assertThat(rows)
        .hasSize(PROMPTS)
        .allSatisfy(
            row -> {
              assertThat(row).containsEntry("text", said).containsEntry("novelty", "");
              assertThat(row.get("gate"))
                  .isEqualTo(
                      switch (Math.floorMod(Long.parseLong(row.get("seed")), 3)) {
                        case 0 -> "unparsable";
                        case 1 -> "hallucinated_edge";
                        default -> "unknown_concept";
                      });
              assertThat(row.get("walk").isEmpty()).isEqualTo(row.get("gate").equals("unparsable"));
            });
  }

  @Test
  void aPausedTournamentTakesNoMoreBlocksAndGoesOnWhenItIsResumed() throws InterruptedException {
    int askedBefore = arena.moody().blocksAsked();
    CountDownLatch asked = new CountDownLatch(WORKERS);
    CountDownLatch mayAnswer = new CountDownLatch(1);
    arena
        .moody()
        .become(
            (terms, block) -> {
              asked.countDown();
              awaitQuietly(mayAnswer);
              return Moody.silence(block);
            });
    TournamentId id =
        arena.start(
            DEFINITION
                .replace("[moody, shortest-path]", "[moody]")
                .replace("bundles: 100", "bundles: 320"));
    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    arena.tournaments().perform(id, TournamentAction.PAUSE, By.who("a test"));
    mayAnswer.countDown();
    // What was in hand is finished: every worker held a block of 128.
    long done = 128 * WORKERS;
    arena.awaitThat("the blocks in hand are judged", () -> arena.progress(id).done() == done);

    // Another tournament is played meanwhile, so the workers had every occasion to go on.
    TournamentId other = arena.start(DEFINITION.replace("[moody, ", "["));
    arena.await(other, TournamentStatus.FINISHED);
    assertThat(arena.status(id)).isEqualTo(TournamentStatus.PAUSED);
    assertThat(arena.progress(id).done()).isEqualTo(done);
    assertThat(arena.moody().blocksAsked() - askedBefore).isEqualTo(WORKERS);

    arena.tournaments().perform(id, TournamentAction.RESUME, By.who("a test"));
    arena.await(id, TournamentStatus.FINISHED);
    assertThat(arena.progress(id).done()).isEqualTo(640);
    assertThat(arena.moody().blocksAsked() - askedBefore).isEqualTo(5);
  }

  @Test
  void aStoppedTournamentKeepsWhatWasJudgedAndStaysStopped() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    arena
        .moody()
        .become(
            (terms, block) -> {
              asked.countDown();
              return Moody.silence(block);
            });
    TournamentId id = arena.start(DEFINITION);
    assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    arena.tournaments().perform(id, TournamentAction.STOP, By.who("a test"));
    TournamentId other = arena.start(DEFINITION);
    arena.await(other, TournamentStatus.FINISHED);
    assertThat(arena.status(id)).isEqualTo(TournamentStatus.CANCELLED);
    assertThat(ExportedRows.parse(arena.proposalsCsv(id)).rows())
        .hasSize((int) arena.progress(id).done());
  }

  @ParameterizedTest
  @EnumSource
  void aFinishedTournamentIsFinal(TournamentAction action) {
    arena.moody().become((terms, block) -> Moody.silence(block));
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    assertThatExceptionOfType(TournamentException.class)
        .isThrownBy(() -> arena.tournaments().perform(id, action, By.who("a test")))
        .withMessage(
            "The tournament 'Unruly' is finished and cannot %s now.".formatted(action.word()));
  }

  @Test
  void aDraftCannotBePausedAndANumberThatIsNoTournamentCannotBeStarted() {
    Tournament draft = arena.tournaments().create(DEFINITION, By.who("a test"));
    assertThatExceptionOfType(TournamentException.class)
        .isThrownBy(
            () -> arena.tournaments().perform(draft.id(), TournamentAction.PAUSE, By.who("a test")))
        .withMessage("The tournament 'Unruly' is draft and cannot pause now.");
    assertThatExceptionOfType(TournamentException.class)
        .isThrownBy(
            () ->
                arena
                    .tournaments()
                    .perform(new TournamentId(987654), TournamentAction.START, By.who("a test")))
        .withMessage("There is no tournament 987654.");
    assertThat(arena.status(draft.id())).isEqualTo(TournamentStatus.DRAFT);
    assertThat(arena.tournaments().prompts(draft.id())).isEmpty();
  }

  @Test
  void aTournamentThatItsSpaceCannotFillIsStoppedWithTheReason() {
    TournamentId id = arena.start(DEFINITION.replace("bundles: 100", "bundles: 9000"));
    arena.await(id, TournamentStatus.CANCELLED);
    assertThat(arena.tournaments().find(id).orElseThrow().statusReason())
        .contains("'small' gave only", "ask for fewer bundles");
    assertThat(arena.tournaments().prompts(id)).isEmpty();
    assertThat(arena.progress(id).planned()).isZero();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
