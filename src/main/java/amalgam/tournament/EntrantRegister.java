package amalgam.tournament;

import java.util.List;

/** Who is in and who is out. All of it happens within the caller's transaction. */
public interface EntrantRegister {

  /**
   * Takes an entrant out of the tournament; what it has judged so far stays.
   *
   * @param hasFailed whether because its units failed
   * @return whether it was in
   */
  boolean withdraw(EntrantId entrant, String reason, boolean hasFailed);

  /** Takes back in who was out because of failed units, and notes when. */
  void readmitFailed(TournamentId id);

  /** What was noted of the tournament's entrants, the earliest first. */
  List<EntrantEvent> events(TournamentId id);

  /** Notes which model an entrant plays with, where that was not noted when it entered. */
  void noteFingerprint(EntrantId entrant, String fingerprint);
}
