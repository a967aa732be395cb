package amalgam.leaderboard.export;

import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.leaderboard.tradeoff.LevelNovelty;
import amalgam.leaderboard.tradeoff.Part;
import amalgam.leaderboard.tradeoff.SizeTrend;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.statistics.Estimate;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A tradeoff, flat: a line for each number. Numbers of an entrant name it; changes with size name a
 * family only; ceilings of the whole tournament name neither.
 */
public final class TradeoffCsv {

  private static final String[] COLUMNS = {
    "family",
    "contestant",
    "parameters",
    "entrant",
    "min_hops",
    "provisional",
    "quantity",
    "level",
    "estimate",
    "low",
    "high",
    "n",
    "withdrawn",
    "rerun_at"
  };

  private final CSVPrinter csv;

  private TradeoffCsv(CSVPrinter csv) {
    this.csv = csv;
  }

  /** Writes the lines, header first. */
  public static void write(OutputStream output, Tradeoff tradeoff) throws IOException {
    TradeoffCsv lines = new TradeoffCsv(CsvExports.printer(output, COLUMNS));
    for (EntrantTradeoff entrant : tradeoff.entrants()) {
      lines.write(entrant);
    }
    for (SizeTrend trend : tradeoff.trends()) {
      for (Part part : Part.values()) {
        lines.line(trend.family(), null, part.key() + "_change_per_tenfold", null, trend.of(part));
      }
    }
    for (int place = 0; place < tradeoff.ceilings().size(); place++) {
      lines.line(null, null, "ceiling", place + 1, tradeoff.ceilings().get(place));
    }
    lines.csv.flush();
  }

  private void write(EntrantTradeoff entrant) throws IOException {
    String family = entrant.contestant().family();
    for (LevelNovelty level : entrant.levels()) {
      line(family, entrant, "novelty_given_valid", level.level(), level.all());
      line(family, entrant, "novelty_matched", level.level(), level.matched());
      line(family, entrant, "ceiling_matched", level.level(), level.ceiling());
    }
    for (Part part : Part.values()) {
      line(family, entrant, part.key() + "_change_per_level", null, entrant.of(part));
    }
  }

  private void line(
      @Nullable String family,
      @Nullable EntrantTradeoff of,
      String quantity,
      @Nullable Integer level,
      Estimate estimate)
      throws IOException {
    csv.printRecord(
        family,
        of == null ? null : of.contestant().id(),
        of == null ? null : of.contestant().parameters(),
        of == null ? null : of.entrant().decoding().label(),
        of == null ? null : of.entrant().decoding().minHops(),
        of == null ? null : of.isProvisional(),
        quantity,
        level,
        MissingNumber.orNull(estimate.estimate()),
        MissingNumber.orNull(estimate.low()),
        MissingNumber.orNull(estimate.high()),
        estimate.n(),
        of == null ? null : of.entrant().withdrawalReason(),
        of == null ? null : of.entrant().rerunAt());
  }
}
