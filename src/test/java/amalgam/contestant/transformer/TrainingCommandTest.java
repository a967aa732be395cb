package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingCommandTest {

  private static final String FAMILY =
      """
      space: tiny
      settings:
        tokens: 3000
        trainingPaths: 100
        validationPaths: 20
        mostHops: 4
      members:
        - { name: a, layers: 1, width: 8, heads: 2, seed: 1 }
        - { name: b, layers: 1, width: 8, heads: 2, seed: 2, tiedHead: true }
      """;

  @TempDir Path folder;

  @Test
  void trainsEveryMemberOnce() throws IOException {
    Path family = write(FAMILY);
    run(family.toString());

    assertThat(Checkpoint.in(folder.resolve("out")))
        .extracting(checkpoint -> checkpoint.card().name())
        .containsExactly("a", "b");
    byte[] weights = Files.readAllBytes(folder.resolve("out/a.safetensors"));
    var written = Files.getLastModifiedTime(folder.resolve("out/a.json"));
    run(family.toString());
    assertThat(Files.getLastModifiedTime(folder.resolve("out/a.json"))).isEqualTo(written);
    assertThat(Files.readAllBytes(folder.resolve("out/a.safetensors"))).isEqualTo(weights);
  }

  @Test
  void trainsTheMemberThatIsNamed() throws IOException {
    run(write(FAMILY).toString(), "--member", "b");

    assertThat(Checkpoint.in(folder.resolve("out"))).hasSize(1);
    assertThat(Checkpoint.open(folder.resolve("out"), "b").card().plan().tiedHead()).isTrue();
  }

  @Test
  void whatAFileDoesNotSayIsTheRecipes() throws IOException {
    TrainingSettings settings = TrainingFamily.read(write(FAMILY)).member("a").settings();

    assertThat(settings.tokens()).isEqualTo(3000);
    assertThat(settings.pathsPerStep()).isEqualTo(TrainingSettings.RECIPE.pathsPerStep());
    assertThat(settings.beta2()).isEqualTo(0.98);
  }

  @Test
  void theShippedFamiliesCanBeRead() {
    assertThat(TrainingFamily.read(Path.of("seeds/families/letters.yaml")).plans()).hasSize(9);
    assertThat(TrainingFamily.read(Path.of("seeds/families/words.yaml")).plans()).hasSize(5);
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertRefused(FAMILY.replace("mostHops", "mostHopps"), "mostHopps");
    assertRefused(FAMILY.replace("width: 8", "width: wide"), "wide");
    assertRefused(FAMILY.replace("tokens: 3000", "tokens: -1"), "tokens");
    assertRefused("just words", "no family of models");
    assertRefused("space: tiny\n", "members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run(folder.resolve("missing.yaml").toString()))
        .withMessageContaining("check the path");
    Path family = write(FAMILY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run(family.toString(), "--member", "c"))
        .withMessageContaining("no member 'c', but [a, b]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingCommand(id -> TinyModels.SPACE).run(List.of("--member")))
        .withMessageContaining("wants a value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingCommand(id -> TinyModels.SPACE).run(List.of()))
        .withMessageContaining("train <family.yaml>");
  }

  private void assertRefused(String content, String words) throws IOException {
    Path file = write(content);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrainingFamily.read(file))
        .withMessageContaining(words);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("family.yaml"), content);
  }

  private void run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--out", folder.resolve("out").toString()));
    new TrainingCommand(id -> TinyModels.SPACE).run(all);
  }
}
