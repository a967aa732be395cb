package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.baseline.ShortestPath;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a server that answers after 200 ms and 64 requests at a time, answers come through workers,
 * ledger, parser and storage at 95 % of the ideal 320 a second or more, and what is kept in memory
 * does not grow.
 */
@Tag("proof")
class EndpointThroughputProofTest {

  private static final int CONCURRENCY = 64;
  private static final int LATENCY_MILLISECONDS = 200;
  private static final double IDEAL = CONCURRENCY * 1000.0 / LATENCY_MILLISECONDS;
  private static final long MEBIBYTE = 1 << 20;

  private static final String DEFINITION =
      """
      name: As fast as it goes
      space: large
      samplesPerPrompt: %d
      prompts: { kind: plain, bundles: 64, levels: 4, leastHops: 2, mostHops: 3 }
      entrants:
        - endpoint:
            id: sprinter
            baseUrl: %s
            model: lab/sprinter
            context: closed book
            concurrency: 64
            budget: { tokens: 2000000000 }
          decodings: [{ temperature: 0.7 }]
      """;

  @TempDir private Path folder;

  @Test
  void answersComeAsFastAsTheServerGivesThem() throws IOException {
    try (Arena arena = Arena.in(folder)) {
      ConceptSpace space = arena.storeLargeSpace();
      try (StandInServer server = new StandInServer(space, new ShortestPath(space, 6))) {
        server.takeTime(LATENCY_MILLISECONDS);
        played(arena, server, 16);
        long before = usedAfterCollection();
        double rate = played(arena, server, 64);
        long after = usedAfterCollection();
        System.out.printf(
            "%.1f answers a second of %.0f; memory in use %d MiB before, %d MiB after%n",
            rate, IDEAL, before / MEBIBYTE, after / MEBIBYTE);
        assertThat(after - before).isLessThan(64 * MEBIBYTE);
        assertThat(rate).isGreaterThan(0.95 * IDEAL);
      }
    }
  }

  /** Answers a second, from the start of the tournament to its end. */
  private static double played(Arena arena, StandInServer server, int samples) {
    long began = System.nanoTime();
    TournamentId id = arena.start(DEFINITION.formatted(samples, server.baseUrl()));
    arena.await(id, TournamentStatus.FINISHED);
    double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    long judged = arena.progress(id).done();
    assertThat(judged).isEqualTo(256L * samples);
    return judged / seconds;
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
