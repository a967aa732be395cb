package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * A decoder with its weights, in the engine's memory until closed. Reading it is safe from several
 * threads at once; training changes it and must be alone.
 */
public final class TransformerModel implements AutoCloseable {

  private final Architecture architecture;
  private final ComputeDevice device;
  private final ParameterLayout layout;
  private final NDManager manager;
  private final NDArray parameters;
  private final Decoder decoder;

  private TransformerModel(Architecture architecture, ComputeDevice device, float[] values) {
    this.architecture = architecture;
    this.device = device;
    this.layout = ParameterLayout.of(architecture);
    this.manager = NDManager.newBaseManager(device.djl());
    this.parameters = manager.create(values, new Shape(values.length));
    this.decoder = new Decoder(architecture, Weights.of(parameters, layout, architecture));
  }

  /** An untrained model. Same architecture and seed: same weights. */
  public static TransformerModel untrained(
      Architecture architecture, long seed, ComputeDevice device) {
    ParameterLayout layout = ParameterLayout.of(architecture);
    return new TransformerModel(architecture, device, layout.initialValues(seed));
  }

  /** A model of the given values, in the order of its layout. */
  static TransformerModel of(Architecture architecture, float[] values, ComputeDevice device) {
    return new TransformerModel(architecture, device, values);
  }

  public Architecture architecture() {
    return architecture;
  }

  public ComputeDevice device() {
    return device;
  }

  /** Exact number of trained numbers that are there; equals {@link Architecture#parameters()}. */
  public long parameterCount() {
    return parameters.size();
  }

  ParameterLayout layout() {
    return layout;
  }

  /** Under which everything lives that is to be freed with this model. */
  NDManager manager() {
    return manager;
  }

  /** All parameters as one vector; what changes it changes the model. */
  NDArray parameters() {
    return parameters;
  }

  /** The forward pass over the weights as they are, without gradients. */
  Decoder decoder() {
    return decoder;
  }

  /** All parameters, copied, in the order of the layout. */
  float[] values() {
    return parameters.toFloatArray();
  }

  /** The parameters by name, copied; they belong to {@code owner}. */
  NDList namedArrays(NDManager owner) {
    return Weights.cut(owner.create(values()), layout);
  }

  @Override
  public void close() {
    manager.close();
  }
}
