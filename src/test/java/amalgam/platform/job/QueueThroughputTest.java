package amalgam.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.TestPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the queue costs, on a PostgreSQL that waits for its disk: units that compute next to
 * nothing, from a thousand to a million of them stored.
 */
class QueueThroughputTest {

  private static final int FIRST = 500;
  private static final int MEASURED = 4000;
  private static final int LEAST_UNITS_A_SECOND = 1000;

  /** Where a cost per unit that grows with what is stored would show a thousandfold. */
  private static final double MOST_GROWTH = 2;

  @TempDir private Path folder;

  @Test
  @Tag("proof")
  void aThousandUnitsASecondAndNoMoreCostAUnitWithAMillionOfThem() {
    List<Double> rates = new ArrayList<>();
    for (int thousands : List.of(5, 10, 100, 1000)) {
      rates.add(rate(thousands));
    }
    assertThat(rates).allSatisfy(rate -> assertThat(rate).isGreaterThan(LEAST_UNITS_A_SECOND));
    assertThat(rates.getFirst() / rates.getLast()).isLessThan(MOST_GROWTH);
  }

  private double rate(int thousands) {
    try (TestPostgres server = TestPostgres.ofItsOwn();
        Arena arena =
            Arena.on(
                server.database(),
                folder.resolve("u" + thousands),
                "--amalgam.play.workers=8",
                "--spring.datasource.hikari.maximum-pool-size=16")) {
      arena.storeLargeSpace();
      AtomicLong units = new AtomicLong();
      arena.onEveryChange(change -> units.incrementAndGet());
      long planning = System.nanoTime();
      arena.start(definition(thousands));
      arena.awaitThat("the first units are done", () -> units.get() >= FIRST);
      long before = units.get();
      long began = System.nanoTime();
      arena.awaitThat("the measured units are done", () -> units.get() >= before + MEASURED);
      long ended = System.nanoTime();
      long done = units.get() - before;
      double rate = done / ((ended - began) / 1e9);
      System.out.printf(
          Locale.ROOT,
          "%,d units stored: %,.0f units a second, %.2f ms each; planned in %.1f s%n",
          thousands * 1000,
          rate,
          1000 / rate,
          (began - planning) / 1e9);
      return rate;
    }
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
