package amalgam.leaderboard.export;

import amalgam.tournament.Entrant;
import java.util.Map;

/** What stays visible of an entrant that was withdrawn or run again, as programs see it. */
final class EntrantMarks {

  private EntrantMarks() {}

  /** Adds the fields that there are. */
  static void put(Map<String, Object> fields, Entrant entrant) {
    if (entrant.withdrawalReason() != null) {
      fields.put("withdrawn", entrant.withdrawalReason());
    }
    if (entrant.rerunAt() != null) {
      fields.put("rerunAt", entrant.rerunAt());
    }
  }
}
