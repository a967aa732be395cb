package amalgam.tournament;

/**
 * One stored answer of an entrant to a prompt.
 *
 * @param sample which of the entrant's answers to the prompt, from 0
 * @param seed of everything random in it
 * @param walk the answer as a walk, names joined by {@code |}; empty where it is none
 * @param idea the answer as an idea; empty where it is none
 * @param answer the answer as it was given
 */
public record Proposal(
    ProposalId id,
    EntrantId entrant,
    PromptId prompt,
    int sample,
    long seed,
    String walk,
    String idea,
    String answer) {

  /** An answer that holds no idea, as none was asked for. */
  public Proposal(
      ProposalId id,
      EntrantId entrant,
      PromptId prompt,
      int sample,
      long seed,
      String walk,
      String answer) {
    this(id, entrant, prompt, sample, seed, walk, "", answer);
  }
}
