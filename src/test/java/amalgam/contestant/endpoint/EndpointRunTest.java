package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import amalgam.arena.ExportedRows;
import amalgam.concept.ConceptSpace;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.transformer.Checkpoint;
import amalgam.contestant.transformer.ComputeDevice;
import amalgam.contestant.transformer.TransformerModel;
import amalgam.contestant.transformer.TransformerProposer;
import amalgam.headless.RunCommand;
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

/** A script plays a trained model behind a server against the same model at home. */
@ExtendWith(OutputCaptureExtension.class)
class EndpointRunTest {

  private static final String MODEL = "letters-d32-s1";

  private static final String DEFINITION =
      """
      name: Behind a server and at home
      space: letters
      prompts: { kind: detour, bundles: 5, levels: 2, leastHops: 2, mostHops: 4 }
      entrants:
        - endpoint:
            id: behind-a-server
            baseUrl: %s
            model: %s
            context: closed book
        - contestants: [%s]
      """;

  @TempDir private Path folder;

  private final PrintStream standardOutput = System.out;

  @AfterEach
  void giveBack() {
    System.setOut(standardOutput);
  }

  @Test
  void bothGiveTheSameWalksWithTheSameGates(CapturedOutput said) throws IOException {
    ConceptSpace space =
        new LettersSpace("letters", 26, 2, 6, 26, new LabelDistribution(1), 1).build();
    Checkpoint checkpoint = Checkpoint.open(Path.of("seeds", "checkpoints"), MODEL);
    try (TransformerModel model = checkpoint.load(space, ComputeDevice.best());
        StandInServer server =
            new StandInServer(
                space, new TransformerProposer(model, space, DecodingSettings.GREEDY, 6))) {
      Path definition =
          Files.writeString(
              folder.resolve("definition.yaml"),
              DEFINITION.formatted(server.baseUrl(), MODEL, MODEL));
      Path out = folder.resolve("results");
      int status =
          RunCommand.run(AmalgamApplication.class, List.of(definition.toString(), "--out=" + out));

      assertThat(status).as(said.getErr()).isZero();
      List<List<String>> behind = answers(out, "behind-a-server");
      assertThat(behind).hasSize(10).isEqualTo(answers(out, MODEL));
      assertThat(behind.toString()).contains("none");
    }
  }

  private static List<List<String>> answers(Path out, String contestant) throws IOException {
    return ExportedRows.parse(Files.readString(out.resolve("proposals.csv"))).byName().stream()
        .filter(row -> row.get("contestant").equals(contestant))
        .map(row -> List.of(row.get("prompt_id"), row.get("walk"), row.get("gate")))
        .toList();
  }
}
