package amalgam.judging;

import amalgam.rating.Axis;
import amalgam.tournament.TournamentPrompt;

/** How the prompts and proposals of a kind of task read to a judge, which learns nothing else. */
public interface JudgedTask {

  /** What was asked for, in a few lines. */
  String prompt(TournamentPrompt prompt);

  /**
   * A proposal.
   *
   * @param stored as it is stored
   */
  String proposal(String stored);

  /** What an axis means in this task, in a sentence or two. */
  String meaning(Axis axis);
}
