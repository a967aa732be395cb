package amalgam.leaderboard.export;

import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.PairVerdict;
import amalgam.leaderboard.comparison.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Who beats whom, flat: a line for each pair of reference settings. */
final class PairsCsv {

  private static final String[] COLUMNS = {
    "a_contestant",
    "a_entrant",
    "b_contestant",
    "b_entrant",
    "wins",
    "losses",
    "ties",
    "log_evidence",
    "winner",
    "counts_among_all_pairs"
  };

  private PairsCsv() {}

  /** Writes the lines, header first. */
  static void write(OutputStream output, List<PairVerdict> pairs) throws IOException {
    CSVPrinter csv = CsvExports.printer(output, COLUMNS);
    for (PairVerdict pair : pairs) {
      Verdict verdict = pair.verdict();
      csv.printRecord(
          pair.first().contestant().id(),
          label(pair.first()),
          pair.second().contestant().id(),
          label(pair.second()),
          verdict.wins(),
          verdict.losses(),
          verdict.ties(),
          verdict.logEvidence(),
          winner(verdict),
          pair.counts());
    }
    csv.flush();
  }

  private static String label(Competitor competitor) {
    return competitor.standing().entrant().decoding().label();
  }

  private static @Nullable String winner(Verdict verdict) {
    if (verdict.winner() == 0) {
      return null;
    }
    return verdict.winner() > 0 ? "a" : "b";
  }
}
