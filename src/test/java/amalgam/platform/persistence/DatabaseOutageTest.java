package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.TestPostgres;
import amalgam.concept.SpaceCatalog;
import amalgam.leaderboard.Proposals;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The PostgreSQL server stops while the application works, and comes back. */
class DatabaseOutageTest {

  private static final String DEFINITION =
      """
      name: Interrupted
      space: small
      samplesPerPrompt: 4
      prompts: { kind: detour, bundles: 40, levels: 3, leastHops: 2, mostHops: 4, seed: 3 }
      rules: { hopBudget: 5, allowRevisits: false }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private Path folder;

  @Test
  void whileItIsAwayThatIsSaidAndAfterwardsWorkGoesOnByItself() {
    play(Duration.ZERO);
  }

  @Test
  @Tag("proof")
  void afterAMinuteWithoutItWorkGoesOnByItself() {
    play(Duration.ofSeconds(60));
  }

  private void play(Duration away) {
    try (TestPostgres server = TestPostgres.ofItsOwn();
        Arena arena =
            Arena.on(
                server.database(), folder, "--spring.datasource.hikari.connection-timeout=1000")) {
      List<List<String>> expected = Arena.undisturbed(folder.resolve("undisturbed"), DEFINITION);
      arena.storeSmallSpace();
      AtomicInteger changes = new AtomicInteger();
      AtomicBoolean stopped = new AtomicBoolean();
      arena.onEveryChange(
          change -> {
            if (changes.incrementAndGet() == 4) {
              server.stop();
              stopped.set(true);
            }
          });
      TournamentId id = arena.start(DEFINITION);
      arena.awaitThat("the server is stopped", stopped::get);

      assertSaid(() -> arena.get(TournamentRepository.class).all());
      assertSaid(() -> arena.get(SpaceCatalog.class).summaries());
      assertSaid(() -> arena.get(Proposals.class).forEach(id, proposal -> {}));
      assertSaid(() -> arena.tournaments().create(DEFINITION, By.who("a test")));

      LockSupport.parkNanos(away.toNanos());
      server.start();
      arena.awaitThat("the tournament is finished", () -> isFinished(arena, id));
      ExportedRows.assertSame(arena.proposalsButForIds(id), expected);
    }
  }

  /** The pool takes a moment to see that the server is back. */
  private static boolean isFinished(Arena arena, TournamentId id) {
    try {
      return arena.status(id) == TournamentStatus.FINISHED;
    } catch (DataAccessException away) {
      return false;
    }
  }

  private static void assertSaid(ThrowingCallable attempt) {
    assertThat(catchThrowable(attempt))
        .isInstanceOfAny(DataAccessException.class, TransactionException.class);
  }
}
