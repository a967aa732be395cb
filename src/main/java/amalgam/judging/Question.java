package amalgam.judging;

import amalgam.rating.Axis;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;

/**
 * One question to a judge, which is asked once.
 *
 * @param left the proposal that is shown first
 * @param right the one that is shown second; {@code left} again in a question about it alone
 * @param asking 0, or 1 where it is asked once more to see whether the answer stays
 */
public record Question(
    QuestionKind kind, Axis axis, PromptId prompt, ProposalId left, ProposalId right, int asking) {

  /** About one proposal alone. */
  public static Question about(Axis axis, PromptId prompt, ProposalId proposal) {
    return new Question(QuestionKind.ABSOLUTE, axis, prompt, proposal, proposal, 0);
  }

  /** Whether one proposal passes. */
  public static Question acceptance(PromptId prompt, ProposalId proposal) {
    return new Question(QuestionKind.ACCEPTANCE, Axis.UTILITY, prompt, proposal, proposal, 0);
  }

  /** Whether it is about the same two proposals in the other order. */
  public boolean isSwapOf(Question other) {
    return left.equals(other.right) && right.equals(other.left);
  }
}
