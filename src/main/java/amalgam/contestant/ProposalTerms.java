package amalgam.contestant;

import amalgam.concept.ConceptSpace;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import org.jspecify.annotations.Nullable;

/**
 * What a tournament is played on: every proposer knows it.
 *
 * @param charge whom answers are charged to; null where nobody keeps account
 */
public record ProposalTerms(
    ConceptSpace space, WalkRules rules, CreativityWeights weights, @Nullable Charge charge) {

  /** Terms of which nobody keeps account. */
  public ProposalTerms(ConceptSpace space, WalkRules rules, CreativityWeights weights) {
    this(space, rules, weights, null);
  }

  /** The same, with answers charged to somebody. */
  public ProposalTerms chargedTo(Charge whom) {
    return new ProposalTerms(space, rules, weights, whom);
  }
}
