package amalgam.leaderboard.comparison;

import amalgam.tournament.TournamentId;
import java.util.Optional;

/** Comparisons within tournaments, computed anew when results have come in. */
public interface Comparisons {

  /**
   * Two competitors side by side.
   *
   * @param first key of the first; the best by C beside the second where there is no such one
   * @param second key of the second; the best by C beside the first where there is no such one
   * @return empty if there is no such tournament, or fewer than two entered it
   */
  Optional<Comparison> of(TournamentId tournament, String first, String second);
}
