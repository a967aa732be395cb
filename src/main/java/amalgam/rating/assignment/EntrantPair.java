package amalgam.rating.assignment;

import amalgam.rating.Comparison;
import amalgam.tournament.EntrantId;

/**
 * Two entrants, whichever stands on the left.
 *
 * @param low the one with the lower id
 */
public record EntrantPair(EntrantId low, EntrantId high) {

  /** Two entrants in any order. */
  public static EntrantPair of(EntrantId one, EntrantId other) {
    return one.value() < other.value() ? new EntrantPair(one, other) : new EntrantPair(other, one);
  }

  public static EntrantPair of(Comparison comparison) {
    return of(comparison.left().entrant(), comparison.right().entrant());
  }
}
