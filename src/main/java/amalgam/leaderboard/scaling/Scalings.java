package amalgam.leaderboard.scaling;

import amalgam.tournament.TournamentId;
import java.util.Optional;

/** Scalings of tournaments, computed anew when results have come in. */
public interface Scalings {

  /**
   * The scaling of a tournament.
   *
   * @param decoding label of the setting to look at; of the first of each contestant where it is
   *     {@link Scaling#EACH_FIRST} or no setting's label
   */
  Optional<Scaling> of(TournamentId tournament, String decoding);
}
