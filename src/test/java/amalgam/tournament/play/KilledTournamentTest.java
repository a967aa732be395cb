package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.Playing;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole process is killed without warning, several times, and the result is the same. */
class KilledTournamentTest {

  private static final String DEFINITION =
      """
      name: Killed
      space: small
      seed: 17
      samplesPerPrompt: 3
      prompts: { kind: plain, bundles: 120, levels: 3, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  /** Started often and for a short time. */
  private static final List<String> JVM = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

  private static final String CHANGE = TournamentChanged.class.getSimpleName();

  @TempDir private Path folder;

  /** Two proposals to a unit. */
  private static final String LONG_DEFINITION =
      """
      name: Killed often
      space: large
      seed: 17
      proposalsPerBlock: 1
      prompts: { kind: plain, bundles: 5000, levels: 2, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [patient]
          decodings: [{ temperature: 1 }, { temperature: 2 }]
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
      """;

  @Test
  void aProcessThatIsKilledAtAnyInstantGoesOnToTheSameProposals() throws Exception {
    // The first changes are the creation, the start and the plan; each other one is a block.
    play(DEFINITION, 3, 1, 9);
  }

  @Test
  @Tag("proof")
  void twentyKillsIn20000Units() throws Exception {
    play(LONG_DEFINITION, 20, 100, 900);
  }

  private void play(String definition, int kills, int fewest, int most) throws Exception {
    Path killed = Files.createDirectory(folder.resolve("killed"));
    Files.writeString(killed.resolve(Playing.DEFINITION), definition);
    RandomGenerator random = new SplittableRandom(1);
    for (int kill = 0; kill < kills; kill++) {
      killAfter(killed, random.nextInt(fewest, most));
    }
    Process last = Playing.start(killed, JVM);
    // A process whose output nobody reads stops once its pipe is full.
    last.getInputStream().transferTo(OutputStream.nullOutputStream());
    assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).as(() -> log(killed)).isZero();
    List<List<String>> found =
        ExportedRows.parse(Files.readString(killed.resolve(Playing.EXPORT)))
            .without("proposal_id", "prompt_id");
    ExportedRows.assertSame(found, uninterrupted(definition));
    System.out.printf("%d kills, %d proposals, all the same%n", kills, found.size() - 1);
  }

  private static void killAfter(Path folder, int changes) throws Exception {
    Process process = Playing.start(folder, JVM);
    try (BufferedReader output = process.inputReader()) {
      long seen = output.lines().filter(line -> line.startsWith(CHANGE)).limit(changes).count();
      assertThat(seen).as(() -> log(folder)).isEqualTo(changes);
      process.destroyForcibly();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("killed before it came to its end").isNotZero();
    assertThat(folder.resolve(Playing.EXPORT)).doesNotExist();
  }

  private static String log(Path folder) {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private List<List<String>> uninterrupted(String definition) {
    try (Arena arena = Arena.in(folder.resolve("uninterrupted"))) {
      arena.storeSmallSpace();
      arena.storeLargeSpace();
      TournamentId id = arena.start(definition);
      arena.await(id, TournamentStatus.FINISHED);
      assertThat(arena.progress(id).done()).isEqualTo(arena.progress(id).planned());
      return arena.proposalsButForIds(id);
    }
  }
}
