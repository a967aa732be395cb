package amalgam.contestant.baseline;

import amalgam.concept.WalkText;
import amalgam.contestant.Answer;
import amalgam.contestant.ProposalRequest;
import amalgam.contestant.ProposalTerms;
import amalgam.contestant.Proposer;
import amalgam.creativity.FeasibleFrontier;
import java.util.List;

/**
 * Answers with the most novel walk that satisfies the prompt: the feasible frontier as a
 * contestant. Knows the whole space, so nobody can beat it.
 */
public final class Optimiser implements Proposer {

  private final ProposalTerms terms;
  private final FeasibleFrontier frontier;

  public Optimiser(ProposalTerms terms) {
    this.terms = terms;
    this.frontier = new FeasibleFrontier(terms.space(), terms.weights(), terms.rules().hopBudget());
  }

  @Override
  public List<Answer> propose(List<ProposalRequest> block) {
    return block.stream().map(this::propose).toList();
  }

  private Answer propose(ProposalRequest request) {
    return frontier
        .peak(request.prompt(), terms.rules().allowRevisits())
        .map(FeasibleFrontier.Peak::walk)
        .map(walk -> new Answer(walk, WalkText.format(terms.space(), walk)))
        .orElse(new Answer(null, "No walk satisfies this prompt."));
  }
}
