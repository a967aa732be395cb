package amalgam.tournament;

import java.util.List;

/** Who did what to tournaments, when and why: added to, never changed. */
public interface AuditLog {

  /** Adds an entry within the caller's transaction, so that nothing happens without one. */
  void add(TournamentId tournament, String what, By by);

  /** The entries about a tournament, the latest first. */
  List<AuditEntry> about(TournamentId tournament);
}
