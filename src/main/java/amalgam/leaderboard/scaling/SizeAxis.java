package amalgam.leaderboard.scaling;

import amalgam.contestant.ModelSize;

/** What size is counted in, always on a logarithmic axis. */
public enum SizeAxis {
  PARAMETERS("parameters", "Parameters", "All trained weights, embeddings and head included."),
  TRAINING_FLOPS(
      "flops",
      "Training FLOPs",
      "Floating-point operations of the training, 6·N·D (Kaplan et al., arXiv 2001.08361): D tokens"
          + " read, N the weights multiplied for each of them: blocks, norms and the output head,"
          + " but not the embeddings, which are looked up."),
  WIDTH_PER_LAYER(
      "widthPerLayer",
      "Embedding / layers",
      "E/L: components of a token's vector for each layer; high is wide and shallow.");

  private final String key;
  private final String title;
  private final String definition;

  SizeAxis(String key, String title, String definition) {
    this.key = key;
    this.title = title;
    this.definition = definition;
  }

  /** The name in exports and addresses. */
  public String key() {
    return key;
  }

  /** For headings and axes. */
  public String title() {
    return title;
  }

  /** One sentence for people. */
  public String definition() {
    return definition;
  }

  /** The size on this axis; NaN where it is not declared. */
  public double of(ModelSize size) {
    ModelSize.Shape shape = size.shape();
    Double flops = size.trainingFlops();
    return switch (this) {
      case PARAMETERS -> size.parameters();
      case TRAINING_FLOPS -> flops == null ? Double.NaN : flops;
      case WIDTH_PER_LAYER -> shape == null ? Double.NaN : (double) shape.width() / shape.layers();
    };
  }
}
