package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that an interrupted training needs to go on as if nothing had happened, in one file so
 * that it is whole or not there. The order of the examples follows from the step.
 *
 * @param plan what is trained; another plan cannot take this up
 * @param spaceHash of the space
 * @param step gradient steps done
 * @param tokens training tokens read
 * @param seconds spent
 * @param lossSum of the steps since the last point of the training curve
 * @param lossCount number of these steps
 * @param trainingLoss curve so far
 * @param validationLoss curve so far
 */
record TrainingState(
    TrainingPlan plan,
    String spaceHash,
    int step,
    long tokens,
    double seconds,
    double lossSum,
    int lossCount,
    List<LossPoint> trainingLoss,
    List<LossPoint> validationLoss) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String PROGRESS = "progress";
  private static final String PARAMETERS = "parameters";
  private static final String MEANS = "means";
  private static final String SQUARES = "squares";

  static TrainingState start(TrainingPlan plan, String spaceHash) {
    return new TrainingState(plan, spaceHash, 0, 0, 0, 0, 0, List.of(), List.of());
  }

  static Path file(Path folder, String name) {
    return folder.resolve(name + ".training");
  }

  void write(TransformerModel model, AdamOptimizer optimizer, Path file) {
    try (NDManager scratch = model.manager().newSubManager()) {
      byte[] json = JSON.writeValueAsBytes(this);
      NDArray progress =
          scratch.create(ByteBuffer.wrap(json), new Shape(json.length), DataType.INT8);
      NDList arrays =
          new NDList(
              named(PROGRESS, progress),
              named(PARAMETERS, copy(model.parameters(), scratch)),
              named(MEANS, copy(optimizer.means(), scratch)),
              named(SQUARES, copy(optimizer.squares(), scratch)));
      WholeFile.write(file, Safetensors.encode(arrays));
    }
  }

  private static NDArray copy(NDArray array, NDManager owner) {
    return owner.create(array.toFloatArray(), array.getShape());
  }

  private static NDArray named(String name, NDArray array) {
    array.setName(name);
    return array;
  }

  /**
   * What a file holds.
   *
   * @param state numbers and curves
   * @param parameters all weights, in the order of the layout
   * @param means of the optimizer
   * @param squares of the optimizer
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared, never changed
  record Stored(TrainingState state, float[] parameters, float[] means, float[] squares) {}

  /** What {@code file} holds; empty where there is none. */
  static Optional<Stored> read(Path file, ComputeDevice device) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (NDManager scratch = NDManager.newBaseManager(device.djl())) {
      NDList arrays = Safetensors.decode(scratch, WholeFile.read(file), file);
      byte[] json = Safetensors.named(arrays, PROGRESS, file).toByteArray();
      return Optional.of(
          new Stored(
              JSON.readValue(json, TrainingState.class),
              Safetensors.named(arrays, PARAMETERS, file).toFloatArray(),
              Safetensors.named(arrays, MEANS, file).toFloatArray(),
              Safetensors.named(arrays, SQUARES, file).toFloatArray()));
    }
  }
}
