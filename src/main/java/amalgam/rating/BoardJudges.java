package amalgam.rating;

import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which automated judges' votes make a board's ratings, as people decided; nothing is taken back.
 */
public interface BoardJudges {

  /**
   * A decision.
   *
   * @param judges ids of those whose votes count from then on; none that others count
   * @param who decided it
   * @param reason for it
   */
  record Decision(Instant at, Set<String> judges, String who, String reason) {

    public Decision {
      judges = Set.copyOf(judges);
    }
  }

  /** The decision that holds; empty where nobody has decided anything. */
  Optional<Decision> latest(TournamentId tournament);

  /** All decisions, the latest first. */
  List<Decision> history(TournamentId tournament);

  /** Adds a decision within the caller's transaction. */
  void add(TournamentId tournament, Set<String> judges, By by);
}
