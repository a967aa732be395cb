package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.rater.RatingMode;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import java.util.Set;

/**
 * A pair in the hands of a rater. It says nothing of the contestants, nor whether it is a repeat or
 * a check.
 *
 * @param axes on which the rater is asked
 */
public record Assignment(
    AssignmentId id,
    TournamentId tournament,
    TournamentPrompt prompt,
    ShownProposal left,
    ShownProposal right,
    Set<Axis> axes,
    RatingMode mode) {

  public Assignment {
    axes = Set.copyOf(axes);
  }
}
