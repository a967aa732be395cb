package amalgam.leaderboard.agreement;

import amalgam.platform.security.ForResearchers;
import amalgam.tournament.TournamentId;
import java.util.Optional;

/** The people who rate tournaments, for those who look after them. */
@ForResearchers
public interface RaterStudies {

  Optional<RaterStudy> of(TournamentId tournament);
}
