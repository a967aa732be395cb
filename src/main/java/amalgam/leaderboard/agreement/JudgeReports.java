package amalgam.leaderboard.agreement;

import amalgam.tournament.TournamentId;
import java.util.Optional;

/** Reports on the judges of tournaments, computed anew when votes have come in. */
public interface JudgeReports {

  Optional<JudgeReport> of(TournamentId tournament);
}
