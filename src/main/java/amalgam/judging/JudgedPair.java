package amalgam.judging;

import amalgam.rating.Comparison;
import amalgam.rating.assignment.Mixing;

/**
 * Two proposals that a tournament's judges are asked about.
 *
 * @param id of the stored pair; 0 where it is not stored yet
 * @param place among the tournament's, from 0
 * @param rankShare how far up the order it was drawn, 0 to 1 (exclusive): judges whose share is
 *     greater are asked about it
 * @param comparison with the sides of the vote
 */
public record JudgedPair(long id, int place, double rankShare, Comparison comparison) {

  private static final double RANGE = 1L << 53;
  private static final long REPEATS = 1;

  /** Whether a judge that is asked a share of its pairs once more is asked about this one. */
  public boolean isRepeatedAmong(double share) {
    return (Mixing.of(REPEATS, place) >>> 11) / RANGE < share;
  }
}
