package amalgam.rating.assignment;

import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** The stored proposals, as raters see them. */
public interface ComparableProposals {

  /** What changes whenever there are further proposals to show, or fewer. */
  long version(TournamentId tournament);

  /**
   * Reads the proposals that can be shown side by side: those of the entrants that are in, judged,
   * whose walk is made of edges that exist or which are ideas. In no particular order.
   */
  void forEach(TournamentId tournament, Consumer<Exhibit> reader);

  /**
   * One of them.
   *
   * @param walk names joined by {@code |}; of a blend the idea
   */
  record Exhibit(ProposalId proposal, EntrantId entrant, PromptId prompt, String walk) {}

  /** What is known of proposals that are judged, by their ids. */
  Map<ProposalId, Revealed> revealed(Collection<ProposalId> proposals);

  /** A proposal's walk or idea, and all else that a rater hears of it after the vote. */
  record Revealed(String walk, Reveal reveal) {}
}
