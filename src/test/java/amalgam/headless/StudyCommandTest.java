package amalgam.headless;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.HeadlessRun;
import amalgam.leaderboard.export.FileSum;
import amalgam.leaderboard.export.SummedFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A study from its file to its report, killed on the way. */
class StudyCommandTest {

  private static final String DEFINITION =
      """
      name: Tiny study
      spaces: [letters]
      heads: 2
      training: { tokens: 40000, trainingPaths: 800, validationPaths: 16 }
      sizes: { depth: 1, widths: [8, 16, 24], seeds: [1, 2] }
      shapes: { budgets: [95000], depths: [1, 2], seeds: [1] }
      prompts: { bundles: 12, levels: 2, seed: 5 }
      """;

  private static final String FIRST = "study-letters-1x8-s1";

  @TempDir private Path folder;

  @Test
  void killedWhileItTrainsItGoesOnAndReportsEveryFinding() throws Exception {
    Path out = folder.resolve("results");
    Process killed = start(out);
    awaitThirdTraining(killed);
    killed.destroyForcibly();
    assertThat(killed.waitFor()).isNotZero();
    byte[] before = Files.readAllBytes(out.resolve(".run/data/checkpoints/" + FIRST + ".json"));

    Process last = start(out);
    List<String> said = last.errorReader().lines().toList();
    assertThat(last.waitFor()).as(() -> String.join("\n", said)).isZero();

    assertThat(said.getFirst()).startsWith("Going on with 'Tiny study': 8 models to train, about ");
    assertThat(said).anyMatch(line -> line.startsWith("Creativity rises with size: "));
    assertThat(out.resolve("checkpoints/" + FIRST + ".json"))
        .as("trained before the kill, not again")
        .hasBinaryContent(before);
    checkSums(out);
    checkReport(out);
  }

  private static void checkReport(Path out) throws IOException {
    JsonNode findings =
        JsonMapper.shared().readTree(Files.readString(out.resolve("findings.json")));
    assertThat(findings.findValuesAsString("number")).containsExactly("1", "2", "3", "4");
    assertThat(findings.findValuesAsString("verdict"))
        .hasSize(4)
        .isSubsetOf("seen", "not_seen", "undecided");
    assertThat(Files.readAllLines(out.resolve("models.csv"))).hasSize(1 + 8);
    assertThat(Files.readAllLines(out.resolve("levels.csv"))).hasSize(1 + 8 * 2);
    assertThat(Files.readAllLines(out.resolve("letters/proposals.csv")))
        .hasSize(1 + (8 + 2) * 12 * 2);
    String page = Files.readString(out.resolve("report.html"));
    assertThat(page)
        .contains("1. Creativity rises with size", "2. A best shape at 95,000 parameters")
        .contains("The rule, fixed beforehand.")
        .contains("<svg ")
        .doesNotContain("<script", "http://", "https://");
    assertThat(out.resolve("definition.yaml")).hasContent(DEFINITION);
    assertThat(out.resolve(RunFolder.STATE)).doesNotExist();
  }

  private static void checkSums(Path out) throws IOException {
    List<FileSum> sums = FileSum.read(Files.readAllLines(out.resolve(SummedFiles.SUMS)));
    for (FileSum sum : sums) {
      assertThat(sum.isOf(out.resolve(sum.name()))).as(sum.name()).isTrue();
    }
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(sums.size() + 1);
    }
  }

  private static void awaitThirdTraining(Process process) throws IOException {
    BufferedReader said = process.errorReader();
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
      if (line.contains("training 3 of 8")) {
        return;
      }
    }
    throw new AssertionError(String.join("\n", lines));
  }

  private Process start(Path out) throws IOException {
    Path file = Files.writeString(folder.resolve("definition.yaml"), DEFINITION);
    return HeadlessRun.start(
        StudyCommand.WORD,
        folder.resolve("output"),
        List.of("-Dai.djl.pytorch.num_threads=1"),
        file.toString(),
        "--out",
        out.toString());
  }
}
