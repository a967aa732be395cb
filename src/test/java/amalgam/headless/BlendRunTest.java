package amalgam.headless;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.ExportedRows;
import amalgam.arena.HeadlessRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script has concepts blended as it has walks walked. */
class BlendRunTest {

  private static final String DEFINITION =
      """
      name: Scripted blends
      space: words
      task: blend
      prompts: { bundles: 5, levels: 2 }
      entrants:
        - contestants: [random-blend]
      """;

  @TempDir private Path folder;

  @Test
  void theCommandLeavesTheFilesOfATournamentOfBlends() throws Exception {
    Path out = folder.resolve("results");
    Path file = Files.writeString(folder.resolve("definition.yaml"), DEFINITION);
    Process process =
        HeadlessRun.start(
            folder.resolve("output"), List.of(), file.toString(), "--out", out.toString());
    List<String> said = process.errorReader().lines().toList();
    assertThat(process.waitFor()).as(() -> String.join("\n", said)).isZero();

    assertThat(said).endsWith("Finished: 10 of 10 proposals were judged.");
    List<Map<String, String>> rows =
        ExportedRows.parse(Files.readString(out.resolve("proposals.csv"))).byName();
    assertThat(rows)
        .hasSize(10)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("walk", "")
                    .containsEntry("gate", "none")
                    .containsEntry("idea", row.get("text")));
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"blend\"");
    assertThat(Files.readString(out.resolve("prompts.csv"))).contains(",blend");
  }
}
