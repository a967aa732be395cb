package amalgam.contestant.transformer;

/**
 * One model to be trained: with its space it determines every weight.
 *
 * @param name of the model and its files: lower-case letters, digits, '-' and '.'
 * @param space id of the concept space
 * @param layers number of blocks
 * @param width of a token's vector
 * @param heads attention heads
 * @param tiedHead whether the output matrix is the token embedding
 * @param seed of the initial weights, the example paths and their order
 * @param settings shared with the other members of a family
 */
public record TrainingPlan(
    String name,
    String space,
    int layers,
    int width,
    int heads,
    boolean tiedHead,
    long seed,
    TrainingSettings settings) {

  public TrainingPlan {
    if (!name.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
      throw new IllegalArgumentException(
          "A model's name is 1 to 64 lower-case letters, digits, '-' and '.', but was '%s'."
              .formatted(name));
    }
  }

  /** The shape of the model over {@code vocabulary}. */
  public Architecture architecture(Vocabulary vocabulary) {
    return new Architecture(
        layers, width, heads, tiedHead, vocabulary.size(), settings.contextLength());
  }
}
