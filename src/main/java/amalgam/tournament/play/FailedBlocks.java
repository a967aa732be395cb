package amalgam.tournament.play;

import amalgam.tournament.EntrantId;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.TournamentId;
import java.util.List;

/** The blocks that failed, for now or for good. */
public interface FailedBlocks {

  /** Notes that a try failed. */
  void noteFailure(long id, int tries, String reason);

  /** Gives a block up, unless it is judged. */
  void giveUp(long id, int tries, String reason);

  /** The given-up blocks, by entrant and place. */
  List<FailedUnit> failed(TournamentId tournament);

  /** Open blocks of which at least one try failed. */
  int countRetrying(TournamentId tournament);

  /** Opens the given-up blocks of those who play again, at the step at which they failed. */
  int reopenFailed(TournamentId tournament);

  /** How an entrant's blocks stand. */
  Outcomes outcomes(EntrantId entrant);

  /** Numbers of an entrant's blocks. */
  record Outcomes(int judged, int failed) {}
}
