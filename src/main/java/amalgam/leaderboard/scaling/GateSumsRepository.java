package amalgam.leaderboard.scaling;

import amalgam.tournament.EntrantId;
import java.util.Collection;
import java.util.List;

/** The stored counts behind an error mix. */
public interface GateSumsRepository {

  /** Counts by entrant, bundle and gate, in that order, of the given entrants. */
  List<GateSums> gateSums(Collection<EntrantId> entrants);
}
