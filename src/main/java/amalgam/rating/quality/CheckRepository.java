package amalgam.rating.quality;

import amalgam.creativity.Gate;
import amalgam.rating.Side;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.util.List;

/** What attention checks are made of. */
public interface CheckRepository {

  /** The prompts to which some judged proposals pass every gate and some do not, in their order. */
  List<PromptId> dividedPrompts(TournamentId tournament);

  /** The judged proposals to a prompt that pass every gate or have a flaw, the oldest first. */
  List<JudgedSide> judged(PromptId prompt);

  /** A proposal with the first gate that it fails. */
  record JudgedSide(Side side, Gate gate) {}
}
