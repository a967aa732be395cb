package amalgam.planning;

import java.util.List;

/**
 * What the votes of one simulated tournament say at one moment, by axis.
 *
 * @param halfWidths half the width of a rating's interval in points, the mean of the rated
 *     entrants; NaN where none is rated
 * @param firstTwoRight whether the best two of all come first, in their order
 */
record VoteStand(List<Double> halfWidths, List<Boolean> firstTwoRight) {}
