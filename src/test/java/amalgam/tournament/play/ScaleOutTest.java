package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.Patient;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.arena.Working;
import amalgam.platform.node.AliveNodes;
import amalgam.tournament.TournamentId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units that wait for a device: with more workers, as many more of them are done. */
class ScaleOutTest {

  private static final String DEFINITION =
      """
      name: Patience
      space: large
      proposalsPerBlock: 1
      prompts: { kind: plain, bundles: 5000, levels: 2, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [patient]
          decodings: [{ temperature: 1 }, { temperature: 2 }, { temperature: 3 }]
      """;

  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final Duration SETTLING = Duration.ofSeconds(5);
  private static final int WORKERS = 3;
  private static final double LEAST_EFFICIENCY = 0.95;

  @TempDir private Path folder;

  @Test
  @Tag("proof")
  void threeWorkersDoThreeTimesTheWorkOfOne() throws Exception {
    List<Process> workers = new ArrayList<>();
    try (TestPostgres server = TestPostgres.ofItsOwn()) {
      TestDatabase database = server.database();
      try (Arena pages = Arena.on(database, folder.resolve("pages"), "--amalgam.role=web")) {
        pages.storeLargeSpace();
        TournamentId id = pages.start(DEFINITION);
        List<Double> rates = new ArrayList<>();
        for (int worker = 1; worker <= WORKERS; worker++) {
          int expected = worker;
          workers.add(
              Working.start(
                  database,
                  folder.resolve("worker" + worker),
                  "--amalgam.play.workers=4",
                  Patient.WAIT + "150ms"));
          pages.awaitThat(
              worker + " workers are there",
              () -> pages.get(AliveNodes.class).workers().size() == expected);
          rates.add(rate(pages, id));
          System.out.printf(
              "%d workers: %.1f units a second, %.3f of %d times one worker's%n",
              worker, rates.getLast(), rates.getLast() / rates.getFirst() / worker, worker);
        }
        for (int worker = 2; worker <= WORKERS; worker++) {
          assertThat(rates.get(worker - 1) / rates.getFirst())
              .isGreaterThanOrEqualTo(LEAST_EFFICIENCY * worker);
        }
      } finally {
        workers.forEach(Process::destroyForcibly);
      }
    }
  }

  private static double rate(Arena pages, TournamentId id) {
    LockSupport.parkNanos(SETTLING.toNanos());
    long before = pages.progress(id).done();
    long began = System.nanoTime();
    LockSupport.parkNanos(WINDOW.toNanos());
    long units = (pages.progress(id).done() - before) / 2;
    return units / ((System.nanoTime() - began) / 1e9);
  }
}
