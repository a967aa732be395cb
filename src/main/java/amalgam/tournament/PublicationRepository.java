package amalgam.tournament;

import java.time.Instant;
import java.util.Optional;

/** When boards were made public, and what was private beside them. */
public interface PublicationRepository {

  /** Makes a private tournament public, now, within the caller's transaction. */
  void publish(TournamentId id);

  /** When a private tournament was made public; empty where it never was. */
  Optional<Instant> publishedAt(TournamentId id);

  /**
   * The tournaments beside {@code id} that were private at a moment, on the same space, with the
   * very same prompts and at least one of the same contestants, in which something had been judged.
   */
  Others privateBeside(TournamentId id, Instant moment);

  /**
   * How many they are.
   *
   * @param entrants of theirs with something judged
   */
  record Others(int tournaments, int entrants) {}
}
