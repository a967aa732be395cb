package amalgam.contestant;

import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A line of a contestant's card, such as {@code Layers × width: 2 × 96}.
 *
 * @param numbers what of it is reckoned with, by a name that all contestants share; facts stored by
 *     earlier versions have none
 */
public record Fact(String label, String value, @Nullable Map<String, Double> numbers) {

  /** Names of numbers that say how large a model is. */
  public static final String LAYERS = "layers";

  public static final String WIDTH = "width";
  public static final String HEADS = "heads";
  public static final String TRAINING_TOKENS = "trainingTokens";
  public static final String TRAINING_FLOPS = "trainingFlops";

  public Fact {
    numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
  }

  /** A line in words only. */
  public Fact(String label, String value) {
    this(label, value, Map.of());
  }

  /** The number of that name, if the line has it. */
  OptionalDouble number(String name) {
    Double number = numbers == null ? null : numbers.get(name);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
