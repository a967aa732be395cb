package amalgam.leaderboard.scaling;

import amalgam.contestant.ModelSize;
import amalgam.contestant.ModelSize.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shapes from wide and shallow to narrow and deep that have about as many parameters as a model
 * that is there: what to train to fill a map of depth against width.
 *
 * @param space that the models are trained on
 * @param parameters about how many
 * @param shapes by ascending depth
 * @param trainingTokens those of the model that is there; null where they are not declared
 */
public record SuggestedGrid(
    String space, long parameters, List<Shape> shapes, @Nullable Long trainingTokens) {

  private static final List<Integer> DEPTHS = List.of(1, 2, 4, 8);

  public SuggestedGrid {
    shapes = List.copyOf(shapes);
  }

  /** Around {@code model}; empty where its shape is not declared. */
  static Optional<SuggestedGrid> around(ModelSize model, String space) {
    Shape shape = model.shape();
    return shape == null
        ? Optional.empty()
        : Optional.of(
            new SuggestedGrid(
                space, model.parameters(), shapes(model, shape), model.trainingTokens()));
  }

  private static List<Shape> shapes(ModelSize model, Shape shape) {
    // What is not in a block is one number for each component of the width: embeddings and head.
    double perWidth =
        (model.parameters() - shape.layers() * block(shape.width())) / (double) shape.width();
    return Stream.concat(DEPTHS.stream(), Stream.of(shape.layers()))
        .distinct()
        .sorted()
        .map(
            layers ->
                layers == shape.layers()
                    ? shape
                    : new Shape(
                        layers,
                        width(layers, perWidth, model.parameters(), shape.heads()),
                        shape.heads()))
        .toList();
  }

  private static double block(double width) {
    return 12 * width * width + 13 * width;
  }

  /** The width, a multiple of the heads, whose model comes nearest to {@code parameters}. */
  private static int width(int layers, double perWidth, long parameters, int heads) {
    double linear = 13.0 * layers + perWidth;
    double exact =
        (Math.sqrt(linear * linear + 48.0 * layers * parameters) - linear) / (24.0 * layers);
    return Math.max(heads, Math.toIntExact(Math.round(exact / heads)) * heads);
  }
}
