package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import amalgam.concept.ConceptSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stored model: {@code name.json}, its card, and {@code name.safetensors}, its weights, side by
 * side. Opening reads the card only.
 *
 * @param card what it is
 * @param weights the safetensors file
 */
public record Checkpoint(CheckpointCard card, Path weights) {

  private static final String CARD = ".json";
  private static final String WEIGHTS = ".safetensors";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * The checkpoint {@code name} in {@code folder}.
   *
   * @throws CheckpointException if its card cannot be read or is of another format
   */
  public static Checkpoint open(Path folder, String name) {
    Path file = folder.resolve(name + CARD);
    try {
      CheckpointCard card = JSON.readValue(WholeFile.read(file), CheckpointCard.class);
      if (card.format() != CheckpointCard.FORMAT) {
        throw new CheckpointException(
            "'%s' has format %d, but this program reads format %d; train the model again."
                .formatted(file, card.format(), CheckpointCard.FORMAT));
      }
      return new Checkpoint(card, folder.resolve(name + WEIGHTS));
    } catch (JacksonException e) {
      throw new CheckpointException(
          "'%s' is no checkpoint card (%s); fetch or train the model again."
              .formatted(file, e.getOriginalMessage()),
          e);
    }
  }

  /** All checkpoints of {@code folder}, by name; none where there is no such folder. */
  public static List<Checkpoint> in(Path folder) {
    return names(folder).stream().map(name -> open(folder, name)).toList();
  }

  /** The names of all checkpoints of {@code folder}, whether or not their cards can be read. */
  static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(CARD))
          .sorted(Comparator.naturalOrder())
          .map(file -> file.substring(0, file.length() - CARD.length()))
          .toList();
    } catch (IOException e) {
      throw new CheckpointException(
          "Cannot list '%s' (%s); check that the folder may be read."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** Stores {@code model}; the card's hash of the weights is filled in here. */
  static Checkpoint write(TransformerModel model, CheckpointCard card, Path folder) {
    byte[] content;
    try (NDManager scratch = model.manager().newSubManager()) {
      content = Safetensors.encode(model.namedArrays(scratch));
    }
    CheckpointCard complete = card.withWeights(Safetensors.sha256(content));
    Path weights = folder.resolve(card.name() + WEIGHTS);
    WholeFile.write(weights, content);
    WholeFile.write(folder.resolve(card.name() + CARD), JSON.writeValueAsBytes(complete));
    return new Checkpoint(complete, weights);
  }

  /**
   * The model, ready to propose walks in {@code space}; the caller closes it.
   *
   * @throws CheckpointException if the space is not the one it was trained on, or the weights are
   *     damaged or of another shape
   */
  public TransformerModel load(ConceptSpace space, ComputeDevice device) {
    checkSpace(space);
    byte[] content = WholeFile.read(weights);
    if (!Safetensors.sha256(content).equals(card.weightsSha256())) {
      throw new CheckpointException(
          "'%s' (%d bytes) is not the file its card was written for; fetch or train it again."
              .formatted(weights, content.length));
    }
    return TransformerModel.of(card.architecture(), values(content, device), device);
  }

  void checkSpace(ConceptSpace space) {
    if (!space.hash().equals(card.spaceHash())) {
      throw new CheckpointException(
          "The model '%s' was trained on another version of the space '%s' than the '%s' at hand"
                  .formatted(card.name(), card.space(), space.identity().id())
              + "; choose a model of this space, or train one.");
    }
    int size = new Vocabulary(space).size();
    if (size != card.architecture().vocabularySize()) {
      throw new CheckpointException(
          "The card of '%s' says %d tokens, but the space '%s' has %d; fetch or train it again."
              .formatted(
                  card.name(), card.architecture().vocabularySize(), space.identity().id(), size));
    }
  }

  private float[] values(byte[] content, ComputeDevice device) {
    ParameterLayout layout = ParameterLayout.of(card.architecture());
    float[] values = new float[layout.size()];
    int place = 0;
    try (NDManager scratch = NDManager.newBaseManager(device.djl())) {
      NDList arrays = Safetensors.decode(scratch, content, weights);
      for (ParameterLayout.Entry entry : layout.entries()) {
        NDArray array = Safetensors.named(arrays, entry.name(), weights);
        checkShape(entry, array);
        System.arraycopy(array.toFloatArray(), 0, values, place, entry.size());
        place += entry.size();
      }
    }
    return values;
  }

  private void checkShape(ParameterLayout.Entry entry, NDArray array) {
    if (array.size() != entry.size()) {
      throw new CheckpointException(
          "The array '%s' in '%s' has %d numbers, but the card's architecture wants %d;"
                  .formatted(entry.name(), weights, array.size(), entry.size())
              + " card and weights do not belong together.");
    }
  }
}
