package amalgam.study;

import amalgam.contestant.transformer.Architecture;

/**
 * A number of parameters that models of different depths are to have.
 *
 * @param parameters the number
 */
record ParameterBudget(long parameters) {

  /** How far a model may be from the budget, as a share of it. */
  static final double TOLERANCE = 0.03;

  ParameterBudget {
    if (parameters < 1) {
      throw new IllegalArgumentException(
          "A budget of 'shapes' must be at least 1 parameter, but is %d.".formatted(parameters));
    }
  }

  /**
   * The architecture of {@code depth} blocks that comes closest to the budget.
   *
   * @throws IllegalArgumentException if even that is further away than {@link #TOLERANCE}
   */
  Architecture solve(int depth, int heads, int vocabularySize, int contextLength) {
    Architecture closest = shape(depth, heads, heads, vocabularySize, contextLength);
    int width = heads;
    // Parameters grow with the width: the closest is the last one below or the first one above.
    while (closest.parameters() < parameters) {
      width += heads;
      Architecture next = shape(depth, width, heads, vocabularySize, contextLength);
      closest = distance(next) < distance(closest) ? next : closest;
      if (next.parameters() >= parameters) {
        break;
      }
    }
    if (distance(closest) > TOLERANCE * parameters) {
      throw new IllegalArgumentException(
          ("At a depth of %d no width that %d heads divide comes within %.0f%% of %,d parameters:"
                  + " %d has %,d. Change the budget, the depth or the heads.")
              .formatted(
                  depth,
                  heads,
                  100 * TOLERANCE,
                  parameters,
                  closest.width(),
                  closest.parameters()));
    }
    return closest;
  }

  private static Architecture shape(
      int depth, int width, int heads, int vocabularySize, int contextLength) {
    return new Architecture(depth, width, heads, false, vocabularySize, contextLength);
  }

  private long distance(Architecture shape) {
    return Math.abs(shape.parameters() - parameters);
  }
}
