package amalgam.ui.play;

import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.Proposals.Order;
import amalgam.leaderboard.Proposals.Query;
import amalgam.tournament.ProposalId;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Finds what an answer is compared with. */
@SpringComponent
class AnswerShelf {

  /** Most answers of others to compare with. */
  private static final int READ = 1000;

  private final Proposals proposals;

  AnswerShelf(Proposals proposals) {
    this.proposals = proposals;
  }

  /** A stored answer beside all others to its prompt. */
  Answers beside(ProposalId id) {
    JudgedProposal own = proposals.find(id).orElseThrow();
    Query ofThePrompt =
        new Query(own.entrant().tournament(), null, own.prompt().id(), null, Order.MOST_CREATIVE);
    return new Answers(own, proposals.find(ofThePrompt, 0, READ));
  }
}
