package amalgam.statistics.trend;

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
}
