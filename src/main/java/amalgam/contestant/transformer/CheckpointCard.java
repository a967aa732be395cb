package amalgam.contestant.transformer;

import java.util.List;

/**
 * What a checkpoint is and how it came to be; stored as JSON beside the weights.
 *
 * @param format of card and weights; this program writes and reads {@link #FORMAT}
 * @param name of the model
 * @param space id of the concept space
 * @param spaceHash content hash of that space; a model is of no use in another
 * @param architecture the shape
 * @param parameters number of trained numbers
 * @param plan what it was trained by
 * @param finished whether the training went to its end; false for an early checkpoint
 * @param steps gradient steps done
 * @param stepsPlanned gradient steps of the whole training
 * @param tokens training tokens read
 * @param trainingFlops floating-point operations, estimated by {@link Architecture#trainingFlops}
 * @param seconds of training, validation included
 * @param device what it ran on
 * @param trainingLoss mean loss since the previous point
 * @param validationLoss loss over paths between held-out pairs
 * @param weightsSha256 of the safetensors file, in hexadecimal
 */
public record CheckpointCard(
    int format,
    String name,
    String space,
    String spaceHash,
    Architecture architecture,
    long parameters,
    TrainingPlan plan,
    boolean finished,
    int steps,
    int stepsPlanned,
    long tokens,
    double trainingFlops,
    double seconds,
    String device,
    List<LossPoint> trainingLoss,
    List<LossPoint> validationLoss,
    String weightsSha256) {

  public static final int FORMAT = 1;

  private static final int FINGERPRINT = 16;

  public CheckpointCard {
    trainingLoss = List.copyOf(trainingLoss);
    validationLoss = List.copyOf(validationLoss);
  }

  /** Enough of the weights' hash to tell models apart. */
  public String fingerprint() {
    return weightsSha256.substring(0, Math.min(FINGERPRINT, weightsSha256.length()));
  }

  CheckpointCard withWeights(String sha256) {
    return new CheckpointCard(
        format,
        name,
        space,
        spaceHash,
        architecture,
        parameters,
        plan,
        finished,
        steps,
        stepsPlanned,
        tokens,
        trainingFlops,
        seconds,
        device,
        trainingLoss,
        validationLoss,
        sha256);
  }
}
