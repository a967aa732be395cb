package amalgam.rating.assignment;

import amalgam.rating.Comparison;
import amalgam.tournament.ProposalId;

/**
 * Two proposals, whichever stands on the left.
 *
 * @param low the one with the lower id
 */
record ProposalPair(ProposalId low, ProposalId high) {

  static ProposalPair of(ProposalId one, ProposalId other) {
    return one.value() < other.value()
        ? new ProposalPair(one, other)
        : new ProposalPair(other, one);
  }

  static ProposalPair of(Comparison comparison) {
    return of(comparison.left().proposal(), comparison.right().proposal());
  }
}
