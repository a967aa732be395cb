package amalgam.tournament;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a tournament stands, and where it may go from there. */
public enum TournamentStatus {
  /** Described; nothing frozen. */
  DRAFT,
  /** Prompts and blocks are frozen, proposals are made and judged. */
  RUNNING,
  /** Planned work waits, by a person's wish or for a reason given. */
  PAUSED,
  /**
   * Nothing is left to do; it runs again when an entrant is added or failed units are tried again.
   */
  FINISHED,
  /** Stopped for good; what was judged stays. */
  CANCELLED;

  /** The one table of legal transitions. */
  private static final Map<TournamentStatus, Set<TournamentStatus>> LEGAL =
      Map.of(
          DRAFT, Set.of(RUNNING, CANCELLED),
          RUNNING, Set.of(PAUSED, FINISHED, CANCELLED),
          PAUSED, Set.of(RUNNING, CANCELLED),
          FINISHED, Set.of(RUNNING),
          CANCELLED, Set.of());

  public boolean mayBecome(TournamentStatus next) {
    return LEGAL.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether further entrants may come in. */
  public boolean letsIn() {
    return this != CANCELLED;
  }

  /** Whether an entrant may still be taken out. */
  public boolean letsGo() {
    return this != FINISHED && this != CANCELLED;
  }

  /** The word that exports, addresses and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that {@link #word()}. */
  public static TournamentStatus ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
