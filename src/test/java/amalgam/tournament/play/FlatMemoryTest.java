package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.ExportedRows;
import amalgam.arena.Playing;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tournament of over 100,000 proposals takes no more memory towards its end than early on. */
@Tag("proof")
class FlatMemoryTest {

  private static final String DEFINITION =
      """
      name: Long
      space: small
      seed: 17
      samplesPerPrompt: 60
      prompts: { kind: plain, bundles: 300, levels: 3, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  private static final int PROPOSALS = 900 * (60 + 60 + 1 + 1);

  /** Most that the heap in use after a collection may grow between a fifth and the end. */
  private static final long MEGABYTES_OF_GROWTH = 24;

  @TempDir private Path folder;

  @Test
  void theHeapInUseStaysFlatWhileMoreThanAHundredThousandProposalsArePlayed() throws Exception {
    Files.writeString(folder.resolve(Playing.DEFINITION), DEFINITION);
    Process process = Playing.start(folder, List.of("-Xmx512m"), "--" + Playing.MEASURE + "=true");
    List<Long> used = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      output
          .lines()
          .filter(line -> line.startsWith(Playing.MEASURE))
          .map(line -> Long.parseLong(line.substring(Playing.MEASURE.length() + 1)))
          .forEach(used::add);
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(used).as("megabytes in use at each fifth").hasSize(5);
    assertThat(used.getLast() - used.getFirst())
        .as("growth in megabytes over %s", used)
        .isLessThanOrEqualTo(MEGABYTES_OF_GROWTH);
    assertThat(ExportedRows.parse(Files.readString(folder.resolve(Playing.EXPORT))).rows())
        .hasSize(PROPOSALS);
  }
}
