package amalgam.statistics.trend;

import java.util.Optional;
import java.util.function.Function;

/** What became of an attempt to draw a curve. */
public sealed interface Trend<T> {

  /** It was drawn. */
  record Fitted<T>(T curve) implements Trend<T> {}

  /**
   * It cannot be.
   *
   * @param reason a sentence for people
   */
  record Unfitted<T>(String reason) implements Trend<T> {}

  /** What {@code next} makes of the curve, where there is one. */
  default <R> Trend<R> then(Function<T, Trend<R>> next) {
    return switch (this) {
      case Fitted<T>(T curve) -> next.apply(curve);
      case Unfitted<T>(String reason) -> new Unfitted<>(reason);
    };
  }

  /** What is read off the curve, where there is one. */
  default <R> Trend<R> map(Function<T, R> reading) {
    return then(curve -> new Fitted<>(reading.apply(curve)));
  }

  /** The curve, where there is one. */
  default Optional<T> fitted() {
    return this instanceof Fitted<T>(T curve) ? Optional.of(curve) : Optional.empty();
  }
}
