package amalgam.planning;

import java.util.List;

/**
 * What the answers of one simulated tournament say of C.
 *
 * @param halfWidths half the width of the interval of each entrant's C
 * @param firstTwoRight whether the best two of all come first, in their order
 */
record AnswerStand(List<Double> halfWidths, boolean firstTwoRight) {

  /** The mean over the entrants. */
  double meanHalfWidth() {
    return halfWidths.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
