package amalgam.headless;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import amalgam.arena.Arena;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a script gets from the command that makes pages. */
@ExtendWith(OutputCaptureExtension.class)
class PublishCommandTest {

  private static final String DEFINITION =
      """
      name: Published
      space: small
      prompts: { kind: plain, bundles: 3, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [shortest-path]
      """;

  /** Tests have another database by default than an installation. */
  private static final String FILE =
      "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}";

  @TempDir private Path folder;

  private final PrintStream standardOutput = System.out;

  @AfterEach
  void giveBack() {
    System.setOut(standardOutput);
  }

  private static int publish(String... words) {
    return PublishCommand.run(AmalgamApplication.class, List.of(words));
  }

  @Test
  void aStoredTournamentBecomesAFolderOfPages(CapturedOutput said) {
    Path data = folder.resolve("data");
    TournamentId id;
    try (Arena arena = Arena.in(data)) {
      arena.storeSmallSpace();
      id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
    }
    Path out = folder.resolve("site");
    assertThat(publish(id.toString(), "--out", out.toString(), "--amalgam.data=" + data, FILE))
        .as(said.getErr())
        .isZero();
    assertThat(said.getErr()).contains("Published; open '" + out.resolve("index.html") + "'.");
    assertThat(out.resolve("index.html")).content().contains("<svg", "Published");
    assertThat(out.resolve("data/proposals.parquet")).isNotEmptyFile();
    assertThat(out.resolve("SHA256SUMS")).exists();

    assertThat(publish(id.toString(), "--out", out.toString(), "--amalgam.data=" + data, FILE))
        .isEqualTo(1);
    assertThat(publish("4711", "--out", folder + "/more", "--amalgam.data=" + data, FILE))
        .isEqualTo(1);
    assertThat(said.getErr())
        .contains("site' is not empty; name a new or empty folder.")
        .contains("There is no tournament 4711 in this installation");
    assertThat(folder.resolve("more")).doesNotExist();
  }

  @Test
  void whatIsNeitherAFolderNorATournamentIsRefused(CapturedOutput said) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(publish()).isEqualTo(1);
    assertThat(publish("nowhere", "--out", folder + "/site")).isEqualTo(1);
    assertThat(publish(empty.toString(), "--out", folder + "/site")).isEqualTo(1);
    assertThat(said.getErr().lines())
        .containsExactly(
            "The command is: " + PublishCommand.USAGE,
            "'nowhere' is neither the folder of a finished run nor the number of a tournament.",
            "'%s' holds no finished run: there is no SHA256SUMS in it; name the folder that 'run'"
                    .formatted(empty)
                + " wrote to.");
    assertThat(folder.resolve("site")).doesNotExist();
  }
}
