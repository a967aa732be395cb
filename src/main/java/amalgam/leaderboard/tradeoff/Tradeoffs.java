package amalgam.leaderboard.tradeoff;

import amalgam.tournament.TournamentId;
import java.util.Optional;

/** Tradeoffs of tournaments, computed anew when results have come in. */
public interface Tradeoffs {

  Optional<Tradeoff> of(TournamentId tournament);
}
