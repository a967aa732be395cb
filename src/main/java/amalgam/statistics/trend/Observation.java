package amalgam.statistics.trend;

/**
 * A point that a curve is to pass.
 *
 * @param weight how much it counts, such as one over its variance; only the proportions matter
 */
public record Observation(double x, double y, double weight) {

  /** A point that counts as much as any other. */
  public Observation(double x, double y) {
    this(x, y, 1);
  }
}
