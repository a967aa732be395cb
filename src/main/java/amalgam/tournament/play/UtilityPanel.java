package amalgam.tournament.play;

import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.Collection;
import java.util.Map;

/**
 * Says of ideas whether they make sense and meet everything that was demanded. What it has said of
 * an idea it is never asked again.
 */
public interface UtilityPanel {

  /** Whether anybody sits on the panel of a tournament. */
  boolean sits(TournamentId tournament);

  /**
   * Has the judges say what they have not said yet.
   *
   * @return a ruling on each of the ideas
   * @throws amalgam.contestant.ContestantException if a judge could not be asked; what the others
   *     have said is kept
   */
  Map<ProposalId, Ruling> rule(TournamentId tournament, Collection<Proposal> ideas);

  /**
   * Waits no longer for what the judges have not said: it is missing, for that reason.
   *
   * @return whether anything was waited for
   */
  boolean giveUp(TournamentId tournament, Collection<Proposal> ideas, String reason);

  /**
   * What became of an idea.
   *
   * @param accepting judges who say that it passes
   * @param judging judges who said anything clear
   */
  record Ruling(int accepting, int judging) {

    /** Whether nobody said anything clear, so that nobody knows. */
    boolean isMissing() {
      return judging == 0;
    }

    /** Whether more than half accept it. */
    boolean isAccepted() {
      return 2 * accepting > judging;
    }

    /** Share of those who accept it, 0…1. */
    double share() {
      return (double) accepting / judging;
    }
  }
}
