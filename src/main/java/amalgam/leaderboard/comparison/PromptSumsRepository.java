package amalgam.leaderboard.comparison;

import amalgam.tournament.EntrantId;
import java.util.List;

/** The stored sums behind a comparison. */
public interface PromptSumsRepository {

  /** An entrant's sums by prompt, in the prompts' order; what was not judged is not among them. */
  List<PromptSums> promptSums(EntrantId entrant);
}
