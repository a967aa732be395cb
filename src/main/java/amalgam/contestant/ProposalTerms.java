package amalgam.contestant;

import amalgam.concept.ConceptSpace;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;

/** What a tournament is played on: every proposer knows it. */
public record ProposalTerms(ConceptSpace space, WalkRules rules, CreativityWeights weights) {}
