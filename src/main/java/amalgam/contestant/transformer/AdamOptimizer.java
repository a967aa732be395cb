package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * AdamW with bias correction (Loshchilov and Hutter, arXiv 1711.05101), over one flat vector, with
 * the gradient first scaled down to a greatest global norm.
 */
final class AdamOptimizer {

  private static final double EPSILON = 1e-8;

  private final TrainingSettings settings;
  private final NDArray means;
  private final NDArray squares;

  private AdamOptimizer(TrainingSettings settings, NDArray means, NDArray squares) {
    this.settings = settings;
    this.means = means;
    this.squares = squares;
  }

  /** Starts anew; the state lives as long as {@code manager}. */
  static AdamOptimizer fresh(TrainingSettings settings, NDManager manager, long parameters) {
    Shape shape = new Shape(parameters);
    return new AdamOptimizer(settings, manager.zeros(shape), manager.zeros(shape));
  }

  /** Takes up a stored state. */
  static AdamOptimizer restored(
      TrainingSettings settings, NDManager manager, float[] means, float[] squares) {
    return new AdamOptimizer(settings, manager.create(means), manager.create(squares));
  }

  NDArray means() {
    return means;
  }

  NDArray squares() {
    return squares;
  }

  /**
   * Changes {@code parameters} in place. Temporary arrays belong to the gradient's manager.
   *
   * @param step from 0
   */
  void update(NDArray parameters, NDArray gradient, double learningRate, int step) {
    double norm = gradient.norm().getFloat();
    double scale = norm > settings.clipNorm() ? settings.clipNorm() / norm : 1;
    double beta1 = settings.beta1();
    double beta2 = settings.beta2();
    means.muli(beta1).addi(gradient.mul((1 - beta1) * scale));
    squares.muli(beta2).addi(gradient.square().muli((1 - beta2) * scale * scale));
    double correction1 = 1 - Math.pow(beta1, step + 1);
    double correction2 = 1 - Math.pow(beta2, step + 1);
    if (settings.weightDecay() > 0) {
      parameters.muli(1 - learningRate * settings.weightDecay());
    }
    NDArray spread = temporary(squares, gradient).sqrt();
    spread.muli(1 / Math.sqrt(correction2)).addi(EPSILON);
    NDArray change = gradient.zerosLike().addi(means).divi(spread);
    parameters.subi(change.muli(learningRate / correction1));
  }

  // Results belong to the manager of the first operand, and must not pile up on the optimizer's.
  private static NDArray temporary(NDArray kept, NDArray owner) {
    return owner.zerosLike().addi(kept);
  }
}
