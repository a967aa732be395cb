package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.Patient;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.arena.Working;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several worker processes share one PostgreSQL; they are killed at random, one after the other,
 * and the server is restarted in between. Nothing is lost, nothing done twice, and the result is
 * that of an undisturbed run.
 */
class KilledWorkersTest {

  /** A block is one bundle of two prompts. */
  private static final String DEFINITION =
      """
      name: Killed
      space: large
      seed: 17
      proposalsPerBlock: 1
      prompts: { kind: plain, bundles: %d, levels: 2, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [patient]
          decodings: [{ temperature: 1 }, { temperature: 2 }]
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
      """;

  private static final int ENTRANTS = 4;
  private static final int WORKERS = 3;

  private static final List<String> QUICK =
      List.of("--amalgam.job.heartbeat=500ms", "--amalgam.job.missed-heartbeats=6");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private final RandomGenerator random = new SplittableRandom(1);
  private final List<Process> workers = new ArrayList<>();

  @Test
  void workersThatDieLoseNothingAndRepeatNothing() throws Exception {
    play(100, 3, Duration.ofMillis(100), Duration.ofSeconds(2));
  }

  @Test
  @Tag("proof")
  void thirtyKillsAndARestartOfTheServerIn20000Units() throws Exception {
    play(5000, 30, Duration.ofMillis(40), Duration.ofSeconds(4));
  }

  private void play(int bundles, int kills, Duration wait, Duration between) throws Exception {
    String definition = DEFINITION.formatted(bundles);
    try (TestPostgres server = TestPostgres.ofItsOwn()) {
      TestDatabase database = server.database();
      try (Arena pages = Arena.on(database, folder.resolve("pages"), "--amalgam.role=web")) {
        pages.storeLargeSpace();
        TournamentId id = pages.start(definition);
        for (int worker = 0; worker < WORKERS; worker++) {
          workers.add(work(database, worker, wait));
        }
        pages.awaitThat("the first units are done", () -> pages.progress(id).done() > 0);
        Instant begin = Instant.now();
        for (int kill = 1; kill <= kills; kill++) {
          LockSupport.parkNanos(between.toNanos());
          replace(random.nextInt(WORKERS), database, wait);
          if (kill == (kills + 1) / 2) {
            server.stop();
            server.start();
          }
        }
        assertThat(pages.status(id))
            .as("killed before it came to its end")
            .isEqualTo(TournamentStatus.RUNNING);
        pages.await(id, TournamentStatus.FINISHED);
        long proposals = 2L * bundles * ENTRANTS;
        assertEachDoneOnce(database, proposals);
        System.out.printf(
            "%d kills and a restart of the server in %d units: all judged once after %d s%n",
            kills, bundles * ENTRANTS, Duration.between(begin, Instant.now()).toSeconds());
        List<List<String>> found = pages.proposalsButForIds(id);
        assertThat(found.size()).isEqualTo((int) proposals + 1);
        ExportedRows.assertSame(found, undisturbed(definition));
      } finally {
        workers.forEach(Process::destroyForcibly);
      }
    }
  }

  private Process work(TestDatabase database, int worker, Duration wait) throws IOException {
    List<String> settings = new ArrayList<>(QUICK);
    settings.add(Patient.WAIT + wait.toMillis() + "ms");
    return Working.start(
        database, folder.resolve("worker" + worker), settings.toArray(String[]::new));
  }

  private void replace(int worker, TestDatabase database, Duration wait) throws Exception {
    Process killed = workers.get(worker).destroyForcibly();
    assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();
    workers.set(worker, work(database, worker, wait));
  }

  private static void assertEachDoneOnce(TestDatabase database, long proposals)
      throws SQLException {
    assertThat(count(database, "select count(*) from proposal")).isEqualTo(proposals);
    assertThat(
            count(
                database,
                "select count(*) from (select distinct entrant_id, prompt_id, sample from proposal)"
                    + " as keys"))
        .isEqualTo(proposals);
    assertThat(count(database, "select count(*) from assessment")).isEqualTo(proposals);
    assertThat(count(database, "select sum(samples) from prompt_tally")).isEqualTo(proposals);
    assertThat(count(database, "select sum(proposals) from gate_tally")).isEqualTo(proposals);
    assertThat(count(database, "select count(*) from proposal_block where state <> 'judged'"))
        .isZero();
    assertThat(count(database, "select count(*) from scheduled_tasks")).isZero();
  }

  private static long count(TestDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      assertThat(result.next()).isTrue();
      return result.getLong(1);
    }
  }

  private List<List<String>> undisturbed(String definition) {
    try (Arena arena = Arena.in(folder.resolve("undisturbed"))) {
      arena.storeLargeSpace();
      TournamentId id = arena.start(definition);
      arena.await(id, TournamentStatus.FINISHED);
      return arena.proposalsButForIds(id);
    }
  }
}
