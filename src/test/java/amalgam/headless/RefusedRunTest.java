package amalgam.headless;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What a script is told, by a sentence and a status, where the command does not do all it might.
 */
@ExtendWith(OutputCaptureExtension.class)
class RefusedRunTest {

  private static final String DEFINITION =
      """
      name: Refused
      space: letters
      prompts: { bundles: 2, levels: 2 }
      entrants:
        - contestants: [shortest-path]
      """;

  @TempDir private Path folder;

  private final PrintStream standardOutput = System.out;

  @AfterEach
  void giveBack() {
    System.setOut(standardOutput);
  }

  private Path out() {
    return folder.resolve("results");
  }

  private int run(String definition, String... settings) throws IOException {
    Path file = Files.writeString(folder.resolve("definition.yaml"), definition);
    List<String> words = new ArrayList<>(List.of(file.toString(), "--out=" + out()));
    words.addAll(List.of(settings));
    return RunCommand.run(AmalgamApplication.class, words);
  }

  private int words(String... words) {
    return RunCommand.run(AmalgamApplication.class, List.of(words));
  }

  @Test
  void argumentsThatAreNotUnderstood(CapturedOutput said) throws IOException {
    assertThat(words()).isEqualTo(1);
    assertThat(words("a.yaml")).isEqualTo(1);
    assertThat(words("a.yaml", "--out")).isEqualTo(1);
    assertThat(words("a.yaml", "b.yaml", "--out", "x")).isEqualTo(1);
    assertThat(said.getErr().lines())
        .hasSize(4)
        .containsOnly("The command is: " + RunArguments.usage(RunCommand.WORD));
    assertThat(run(DEFINITION, "-v")).isEqualTo(1);
    assertThat(run(DEFINITION, "--amalgam.role=web")).isEqualTo(1);
    assertThat(said.getErr())
        .contains("'-v' is not understood. The command is: run <definition.yaml>")
        .contains("A run decides 'amalgam.role' itself; leave it out.");
    assertThat(out()).doesNotExist();
  }

  @Test
  void definitionsThatCannotBeRead(CapturedOutput said) throws IOException {
    assertThat(words(folder + "/none.yaml", "--out", out().toString())).isEqualTo(1);
    assertThat(run("name: Half\n")).isEqualTo(1);
    assertThat(run(DEFINITION.replace("levels: 2", "steps: 2"))).isEqualTo(1);
    assertThat(said.getErr().lines())
        .containsExactly(
            "There is no file '%s/none.yaml'; check the path.".formatted(folder),
            "The tournament's definition cannot be read: A tournament needs 'space', the id of a"
                + " concept space.",
            "The tournament's definition cannot be read: 'prompts.steps' is not known; known there"
                + " are bundles, kind, leastHops, levels, mostHops, seed.");
    assertThat(out()).doesNotExist();
  }

  @Test
  void foldersThatHoldSomethingElse(CapturedOutput said) throws IOException {
    Path own = Files.createDirectories(out()).resolve("mine.txt");
    Files.writeString(own, "mine");
    assertThat(run(DEFINITION)).isEqualTo(1);
    assertThat(said.getErr())
        .contains("is not empty and holds no interrupted run; name a new or empty folder.");
    assertThat(own).hasContent("mine");
    Files.delete(own);

    RunFolder.open(out(), DEFINITION);
    assertThat(run(DEFINITION.replace("Refused", "Another"))).isEqualTo(1);
    assertThat(said.getErr())
        .contains("holds an interrupted run of another definition; go on with that one, or name a");
    assertThat(RunFolder.open(out(), DEFINITION).isResumed()).isTrue();

    assertThat(words(folder + "/definition.yaml", "--out", folder + "/definition.yaml"))
        .isEqualTo(1);
    assertThat(said.getErr()).contains("definition.yaml' is no folder; name a new or empty one.");
  }

  @Test
  void whoIsNotThereCannotPlayAndNothingIsLeftBehind(CapturedOutput said) throws IOException {
    assertThat(run(DEFINITION.replace("shortest-path", "nobody"))).isEqualTo(1);
    assertThat(said.getErr()).contains("nobody");
    assertThat(out()).doesNotExist();
  }

  @Test
  void promptsThatCannotBeDrawnCannotBePlayed(CapturedOutput said) throws IOException {
    String impossible =
        DEFINITION.replace("levels: 2", "levels: 8, leastHops: 1, mostHops: 1")
            + "rules: { hopBudget: 1 }\n";
    assertThat(run(impossible)).isEqualTo(3);
    assertThat(said.getErr()).contains("It was stopped: ");
    assertThat(out()).doesNotExist();
  }

  @Test
  void anEntrantThatFailsLeavesTheFilesOfTheOthers(CapturedOutput said) throws IOException {
    int code =
        run(
            DEFINITION.replace("[shortest-path]", "[shortest-path, words-d16-s1]"),
            "--amalgam.job.retry-pause=50ms");
    assertThat(code).as(said.getErr()).isEqualTo(2);
    assertThat(said.getErr())
        .contains("Finished: 4 of 8 proposals were judged.")
        .contains("words-d16-s1 (greedy) was withdrawn: ");
    assertThat(Files.readString(out().resolve("manifest.json"))).contains("\"withdrawn\" : \"");
    assertThat(Files.readAllLines(out().resolve("proposals.csv"))).hasSize(1 + 4);
    assertThat(out().resolve(RunFolder.STATE)).doesNotExist();
  }

  @Test
  void aDataFolderInUseIsNamedAndGoneOnWithOnceItIsFree(CapturedOutput said) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path database = Files.createFile(data.resolve("amalgam.mv.db"));
    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(run(DEFINITION, "--amalgam.data=" + data)).isEqualTo(3);
    }
    assertThat(said.getErr())
        .contains("The database is in use by another process; most likely Amalgam runs already.")
        .contains("The run could not start; the reason stands above.");
    Files.delete(database);

    assertThat(run(DEFINITION, "--amalgam.data=" + data)).isZero();
    assertThat(data.resolve("amalgam.mv.db")).as("kept, for the pages to show").exists();
    assertThat(out().resolve("SHA256SUMS")).exists();
  }
}
