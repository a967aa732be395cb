package amalgam.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.Idle;
import amalgam.arena.TestPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the queue costs, on a PostgreSQL that waits for its disk, from a thousand to a million jobs
 * or units stored.
 */
class QueueThroughputTest {

  private static final int WARM_UP = 6000;
  private static final int LEAST_JOBS_A_SECOND = 1000;

  /** Where a cost that grows with what is stored would show a hundredfold or more. */
  private static final double MOST_GROWTH = 2;

  @TempDir private Path folder;

  @Test
  @Tag("proof")
  void theQueueItselfSustainsAThousandJobsASecondHoweverManyWait() {
    List<Double> rates = new ArrayList<>();
    try (TestPostgres server = TestPostgres.ofItsOwn()) {
      for (int waiting : List.of(0, 10_000, 100_000, 1_000_000)) {
        try (Arena arena = open(server, "jobs" + waiting)) {
          Idle idle = arena.get(Idle.class);
          add(arena, 2 * WARM_UP, 0);
          add(arena, waiting, 2 * WARM_UP);
          idle.begin();
          rates.add(rate(arena, "%,d jobs waiting", waiting, idle.done(), WARM_UP));
        }
      }
    }
    assertThat(rates).allSatisfy(rate -> assertThat(rate).isGreaterThan(LEAST_JOBS_A_SECOND));
    assertThat(rates.getFirst() / rates.getLast()).isLessThan(MOST_GROWTH);
  }

  @Test
  @Tag("proof")
  void aUnitOfATournamentCostsTheSameHoweverManyAreStored() {
    try (TestPostgres server = TestPostgres.ofItsOwn()) {
      // The first one only warms the machine that the small ones are too short for.
      unitRate(server, 15);
      List<Double> rates =
          Stream.of(1, 10, 100, 1000).map(thousands -> unitRate(server, thousands)).toList();
      assertThat(Collections.max(rates) / Collections.min(rates)).isLessThan(MOST_GROWTH);
    }
  }

  private double unitRate(TestPostgres server, int thousands) {
    int stored = 1000 * thousands;
    try (Arena arena = open(server, "units" + thousands)) {
      arena.storeLargeSpace();
      AtomicLong units = new AtomicLong();
      arena.onEveryChange(change -> units.incrementAndGet());
      arena.start(definition(thousands));
      return rate(arena, "%,d units stored", stored, units, Math.min(WARM_UP, stored / 4));
    }
  }

  private Arena open(TestPostgres server, String name) {
    return Arena.on(
        server.database(),
        folder.resolve(name),
        "--amalgam.play.workers=8",
        "--spring.datasource.hikari.maximum-pool-size=16");
  }

  private static void add(Arena arena, int jobs, int first) {
    List<Job> all =
        IntStream.range(first, first + jobs)
            .mapToObj(number -> new Job(Idle.KIND, "", JobKey.of(number), number))
            .toList();
    arena
        .get(TransactionOperations.class)
        .executeWithoutResult(status -> arena.get(JobQueue.class).add(all));
  }

  /** Of as many as it was warmed up with. */
  private static double rate(Arena arena, String what, int stored, AtomicLong done, int warmUp) {
    arena.awaitThat("it is warm", () -> done.get() >= warmUp);
    long before = done.get();
    long began = System.nanoTime();
    arena.awaitThat("enough is measured", () -> done.get() >= before + warmUp * 3L / 4);
    double rate = (done.get() - before) / ((System.nanoTime() - began) / 1e9);
    System.out.printf(
        Locale.ROOT, what + ": %,.0f a second, %.2f ms each%n", stored, rate, 1000 / rate);
    return rate;
  }

  /** Five hundred units, of one proposal each, for every entrant. */
  private static String definition(int thousands) {
    String settings =
        IntStream.rangeClosed(1, 2 * thousands)
            .mapToObj(number -> "{ temperature: %s }".formatted(number / 100.0))
            .collect(Collectors.joining(", "));
    return """
        name: Throughput
        space: large
        proposalsPerBlock: 1
        prompts: { kind: plain, bundles: 500, levels: 1, leastHops: 2, mostHops: 3, seed: 9 }
        entrants: [{ contestants: [patient], decodings: [%s] }]
        """
        .formatted(settings);
  }
}
