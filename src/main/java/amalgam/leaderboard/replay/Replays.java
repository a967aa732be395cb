package amalgam.leaderboard.replay;

import amalgam.tournament.TournamentId;
import java.util.Optional;

/** Replays of tournaments, computed anew when results have come in. */
public interface Replays {

  Optional<Replay> of(TournamentId tournament);
}
