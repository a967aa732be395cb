package amalgam.ui.wording;

import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.tournament.Entrant;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be known of an entrant beside its numbers, wherever they stand: that some of its units
 * were run again, that it was withdrawn, that it may still move.
 */
public final class Marks {

  private Marks() {}

  /** Those of a line of a board; empty where there is nothing to be known. */
  public static String of(EntrantStanding standing) {
    return of(standing.entrant(), standing.isProvisional());
  }

  /** Those of a line of a tradeoff; empty where there is nothing to be known. */
  public static String of(EntrantTradeoff tradeoff) {
    return of(tradeoff.entrant(), tradeoff.isProvisional());
  }

  private static String of(Entrant entrant, boolean provisional) {
    List<String> marks = new ArrayList<>();
    if (entrant.rerunAt() != null) {
      marks.add("re-run");
    }
    if (entrant.withdrawalReason() != null) {
      marks.add("withdrawn: " + entrant.withdrawalReason());
    } else if (provisional) {
      marks.add("provisional");
    }
    return String.join(", ", marks);
  }
}
