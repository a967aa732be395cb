package amalgam.leaderboard.export;

import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.MeasureDifference;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.csv.CSVPrinter;

/** A comparison, flat: a line for each measure, a minus b. */
public final class ComparisonCsv {

  private static final String[] COLUMNS = {
    "a_contestant",
    "a_entrant",
    "b_contestant",
    "b_entrant",
    "measure",
    "a",
    "b",
    "difference",
    "low",
    "high",
    "n",
    "rank_biserial",
    "rank_biserial_low",
    "rank_biserial_high",
    "p",
    "adjusted_p",
    "zeros",
    "a_provisional",
    "a_withdrawn",
    "a_rerun_at",
    "b_provisional",
    "b_withdrawn",
    "b_rerun_at"
  };

  private ComparisonCsv() {}

  /** Writes the lines, header first. */
  public static void write(OutputStream output, Comparison comparison) throws IOException {
    CSVPrinter csv = CsvExports.printer(output, COLUMNS);
    for (MeasureDifference one : comparison.differences()) {
      if (one.bundles() > 0) {
        write(csv, comparison, one);
      }
    }
    csv.flush();
  }

  private static void write(CSVPrinter csv, Comparison comparison, MeasureDifference one)
      throws IOException {
    Estimate difference = one.paired().difference();
    Estimate rankBiserial = one.paired().rankBiserial();
    csv.printRecord(
        comparison.first().contestant().id(),
        label(comparison.first()),
        comparison.second().contestant().id(),
        label(comparison.second()),
        LeaderboardCsv.snakeCase(one.measure().key()),
        one.first(),
        one.second(),
        difference.estimate(),
        MissingNumber.orNull(difference.low()),
        MissingNumber.orNull(difference.high()),
        one.bundles(),
        rankBiserial.estimate(),
        MissingNumber.orNull(rankBiserial.low()),
        MissingNumber.orNull(rankBiserial.high()),
        one.paired().test().p(),
        one.adjustedP(),
        one.paired().test().zeros(),
        comparison.first().standing().isProvisional(),
        entrant(comparison.first()).withdrawalReason(),
        entrant(comparison.first()).rerunAt(),
        comparison.second().standing().isProvisional(),
        entrant(comparison.second()).withdrawalReason(),
        entrant(comparison.second()).rerunAt());
  }

  private static String label(Competitor competitor) {
    return entrant(competitor).decoding().label();
  }

  private static Entrant entrant(Competitor competitor) {
    return competitor.standing().entrant();
  }
}
