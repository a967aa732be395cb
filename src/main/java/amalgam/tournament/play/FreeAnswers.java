package amalgam.tournament.play;

import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.function.Function;

/** The stored answers of open-ended entrants. All of it happens within the caller's transaction. */
public interface FreeAnswers {

  /** An entrant's answers to a prompt, by sample. */
  List<Proposal> of(EntrantId entrant, PromptId prompt);

  /** Those of them that are judged. */
  List<Proposal> judged(EntrantId entrant, PromptId prompt);

  /**
   * Stores an answer as a block of its own that waits for its judges.
   *
   * @param answer its id is ignored
   */
  Unjudged storeUnjudged(Entrant entrant, TournamentPrompt prompt, Proposal answer);

  /** A stored answer and its block. */
  record Unjudged(ProposalId proposal, ProposalBlock block) {}

  /**
   * Stores what was found of a block that waited, unless it is judged already.
   *
   * @param judgement of the prompt's judged answers with that of the block as the last
   */
  void judge(Entrant entrant, TournamentPrompt prompt, ProposalBlock block, Judgement judgement);

  /**
   * Stores an answer as a judged block of its own; what was tallied of the prompt before is kept as
   * what it was until now.
   *
   * @param answer its id is ignored
   * @param judge tells what the judgement is, of the prompt's answers with the new one as the last,
   *     by the id that the answer was given
   */
  ProposalId store(
      Entrant entrant,
      TournamentPrompt prompt,
      Proposal answer,
      Function<ProposalId, Judgement> judge);
}
