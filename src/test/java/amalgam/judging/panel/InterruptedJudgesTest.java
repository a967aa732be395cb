package amalgam.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.judging.JudgingRepository;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that stops while judges are asked loses no answer, and the next asks for the rest. */
class InterruptedJudgesTest {

  private static final int PAIRS = 20;
  private static final int CONCURRENCY = 2;

  private static final String DEFINITION =
      """
      name: Interrupted
      space: small
      prompts: { kind: plain, bundles: 12, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk, shortest-path, optimiser]
      judges:
        - endpoint:
            id: counter
            family: Counters
            baseUrl: '%s'
            model: lab/counter
            concurrency: %d
          pairs: %d
          repeats: 0
      """;

  @TempDir private Path folder;

  private static List<Stored> opinions(Arena arena, TournamentId id) {
    List<Stored> opinions = new ArrayList<>();
    arena.get(JudgingRepository.class).forEachOpinion(id, opinions::add);
    return opinions;
  }

  @Test
  void whatWasAnsweredBeforeIsNotAskedAgain() throws IOException {
    CountDownLatch enough = new CountDownLatch(PAIRS);
    AtomicInteger asked = new AtomicInteger();
    try (StandInJudge judge =
        new StandInJudge(
            prompt -> {
              asked.incrementAndGet();
              enough.countDown();
              return StandInJudge.byLength(prompt);
            })) {
      TournamentId id;
      try (Arena arena = Arena.in(folder)) {
        arena.storeSmallSpace();
        id = arena.start(DEFINITION.formatted(judge.baseUrl(), CONCURRENCY, PAIRS));
        arena.await(id, TournamentStatus.FINISHED);
        arena.awaitThat("a part is answered", () -> enough.getCount() == 0);
      }
      int before = asked.get();
      try (Arena arena = Arena.in(folder)) {
        arena.awaitThat("all pairs are judged", () -> opinions(arena, id).size() == 2 * PAIRS);
        List<Vote> votes = new ArrayList<>();
        arena.get(Votes.class).forEach(id, votes::add);

        assertThat(before).as("the stop came in the middle").isLessThan(PAIRS * 2 * 2);
        assertThat(votes).hasSize(2 * PAIRS);
        assertThat(judge.prompts()).hasSize(PAIRS * 2 * 2).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void theAnswersOfOneThatIsKilledCountAndAreCompletedByTheNext() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);
    try (StandInJudge judge =
        new StandInJudge(
            prompt -> {
              if (asked.incrementAndGet() > PAIRS) {
                await(never);
              }
              return StandInJudge.byLength(prompt);
            })) {
      String definition = DEFINITION.formatted(judge.baseUrl(), CONCURRENCY, PAIRS);
      Process process = KilledJudging.start(folder, definition, PAIRS);
      assertThat(process.onExit().join().exitValue()).isNotZero();
      Set<String> before = new HashSet<>(judge.prompts());
      judge.follow(StandInJudge::byLength);
      try (Arena arena = Arena.in(folder)) {
        TournamentId id = arena.tournaments().all().getFirst().id();
        arena.awaitThat("all pairs are judged", () -> opinions(arena, id).size() == 2 * PAIRS);

        assertThat(opinions(arena, id)).allMatch(one -> one.opinion().missing() == null);
        assertThat(before).hasSize(PAIRS + CONCURRENCY);
        assertThat(judge.prompts())
            .as("only what was in the air is asked once more")
            .hasSize(PAIRS * 2 * 2 + CONCURRENCY);
      }
      never.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
