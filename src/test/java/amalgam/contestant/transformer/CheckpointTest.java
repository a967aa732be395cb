package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.concept.ConceptSpace;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

  @TempDir Path folder;

  private final TransformerModel model = TinyModels.untrained(4);

  @BeforeEach
  void store() {
    Checkpoint.write(model, card(model.architecture()), folder);
  }

  @AfterEach
  void free() {
    model.close();
  }

  @Test
  void comesBackAsItWasStored() {
    Checkpoint checkpoint = Checkpoint.open(folder, "tiny");

    assertThat(Checkpoint.in(folder)).containsExactly(checkpoint);
    assertThat(checkpoint.card().plan()).isEqualTo(TinyModels.plan("tiny", 4));
    try (TransformerModel loaded = checkpoint.load(TinyModels.SPACE, ComputeDevice.best())) {
      assertThat(loaded.values()).isEqualTo(model.values());
    }
  }

  @Test
  void truncatedWeightsAreRefused() throws IOException {
    Path weights = folder.resolve("tiny.safetensors");
    byte[] whole = Files.readAllBytes(weights);
    Files.write(weights, Arrays.copyOf(whole, whole.length - 100));

    assertRefused(TinyModels.SPACE, "not the file its card was written for");
  }

  @Test
  void missingWeightsAreRefused() throws IOException {
    Files.delete(folder.resolve("tiny.safetensors"));

    assertRefused(TinyModels.SPACE, "Cannot read");
  }

  @Test
  void anotherSpaceIsRefused() {
    ConceptSpace other = new LettersSpace("tiny", 10, 2, 5, 8, LabelDistribution.ZIPF, 4).build();

    assertRefused(other, "another version of the space 'tiny'");
  }

  @Test
  void anotherVocabularyIsRefused() {
    Architecture larger = new Architecture(2, 16, 4, false, 200, 18);
    try (TransformerModel wrong = TransformerModel.untrained(larger, 1, ComputeDevice.best())) {
      Checkpoint.write(wrong, card(larger), folder);
    }

    assertRefused(TinyModels.SPACE, "says 200 tokens");
  }

  @Test
  void weightsOfAnotherShapeAreRefused() {
    Architecture deeper =
        new Architecture(
            3,
            16,
            4,
            false,
            model.architecture().vocabularySize(),
            model.architecture().contextLength());
    Checkpoint.write(model, card(deeper), folder);

    assertRefused(TinyModels.SPACE, "lacks the array 'layers.2.attention_norm.weight'");
  }

  @Test
  void aCardThatIsNoneIsRefused() throws IOException {
    Files.writeString(folder.resolve("tiny.json"), "{\"format\": 1, \"name\": ");

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpoint.open(folder, "tiny"))
        .withMessageContaining("no checkpoint card");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> Checkpoint.write(model, card(model.architecture()), file.resolve("x")))
        .withMessageContaining("Cannot write")
        .withMessageContaining("tiny.safetensors");
  }

  private void assertRefused(ConceptSpace space, String words) {
    Checkpoint checkpoint = Checkpoint.open(folder, "tiny");
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> checkpoint.load(space, ComputeDevice.best()))
        .withMessageContaining(words);
  }

  private static CheckpointCard card(Architecture architecture) {
    return new CheckpointCard(
        CheckpointCard.FORMAT,
        "tiny",
        "tiny",
        TinyModels.SPACE.hash(),
        architecture,
        architecture.parameters(),
        TinyModels.plan("tiny", 4),
        true,
        1,
        1,
        100,
        1e9,
        1.5,
        "cpu",
        List.of(new LossPoint(1, 100, 5.5)),
        List.of(),
        "");
  }
}
