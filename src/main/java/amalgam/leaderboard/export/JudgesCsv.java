package amalgam.leaderboard.export;

import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.statistics.Estimate;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.csv.CSVPrinter;

/** The judges of a tournament, flat: a line for each number that there is. */
public final class JudgesCsv {

  private static final String[] COLUMNS = {
    "judge",
    "judge_kind",
    "axis",
    "votes",
    "raters",
    "pairs",
    "shared_pairs",
    "undecided_pairs",
    "provisional",
    "quantity",
    "estimate",
    "low",
    "high",
    "n"
  };

  private JudgesCsv() {}

  /** Writes {@code report}, header first. */
  public static void write(OutputStream output, JudgeReport report) throws IOException {
    CSVPrinter csv = CsvExports.printer(output, COLUMNS);
    for (JudgeStanding standing : report.standings()) {
      for (Quantity quantity : Quantity.values()) {
        Estimate estimate = standing.of(quantity);
        if (estimate.isPresent()) {
          csv.printRecord(
              standing.judge().id(),
              standing.judge().kind().word(),
              standing.axis().word(),
              standing.votes(),
              standing.raters(),
              standing.pairs(),
              standing.shared(),
              standing.undecided(),
              standing.isProvisional(),
              quantity.word(),
              MissingNumber.orNull(estimate.estimate()),
              MissingNumber.orNull(estimate.low()),
              MissingNumber.orNull(estimate.high()),
              estimate.n());
        }
      }
    }
    csv.flush();
  }
}
