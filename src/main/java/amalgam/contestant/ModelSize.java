package amalgam.contestant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large a contestant is, as far as it declares it.
 *
 * @param parameters number of trained weights
 * @param shape null where it is not declared
 * @param trainingTokens tokens read in training; null where they are not declared
 * @param trainingFlops floating-point operations of the training; null where they are not declared
 */
public record ModelSize(
    long parameters,
    @Nullable Shape shape,
    @Nullable Long trainingTokens,
    @Nullable Double trainingFlops) {

  /**
   * A decoder's shape.
   *
   * @param layers its depth
   * @param width of a token's vector
   * @param heads attention heads
   */
  public record Shape(int layers, int width, int heads) {}

  /** Trainings read as many tokens up to this share, which comes from cutting them into steps. */
  private static final double SAME_TOKENS = 0.05;

  /** Whether a model of that size was made like one of this, but for the seed. */
  public boolean isLike(ModelSize other) {
    return parameters == other.parameters
        && Objects.equals(shape, other.shape)
        && isClose(trainingTokens, other.trainingTokens);
  }

  private static boolean isClose(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null
        ? Objects.equals(one, other)
        : Math.abs(one - other) <= SAME_TOKENS * Math.max(one, other);
  }

  /** What {@code contestant} and the facts of its card declare; empty where no size is known. */
  public static Optional<ModelSize> of(Contestant contestant, List<Fact> facts) {
    Long parameters = contestant.parameters();
    if (parameters == null || parameters <= 0) {
      return Optional.empty();
    }
    Double layers = number(facts, Fact.LAYERS);
    Double width = number(facts, Fact.WIDTH);
    Double heads = number(facts, Fact.HEADS);
    Double tokens = number(facts, Fact.TRAINING_TOKENS);
    return Optional.of(
        new ModelSize(
            parameters,
            layers == null || width == null || heads == null
                ? null
                : new Shape(layers.intValue(), width.intValue(), heads.intValue()),
            tokens == null ? null : tokens.longValue(),
            number(facts, Fact.TRAINING_FLOPS)));
  }

  private static @Nullable Double number(List<Fact> facts, String name) {
    return facts.stream()
        .flatMap(fact -> fact.number(name).stream().boxed())
        .filter(number -> number > 0)
        .findFirst()
        .orElse(null);
  }
}
