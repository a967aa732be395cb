package amalgam.leaderboard.export;

import amalgam.leaderboard.agreement.Calibration;
import amalgam.leaderboard.agreement.EmbeddingLine;
import amalgam.leaderboard.agreement.Favour;
import amalgam.leaderboard.agreement.JudgeBias;
import amalgam.leaderboard.agreement.JudgePoints;
import amalgam.leaderboard.agreement.JudgeWork;
import amalgam.rating.Judge;
import amalgam.statistics.Estimate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;

/**
 * What there is to know of automated judges, flat: a line for each number that there is. The
 * subject is what a number is about beside its judge: a family, an entrant by its id, a contestant,
 * or nothing.
 */
public final class CalibrationCsv {

  private static final String[] COLUMNS = {
    "judge", "subject", "axis", "quantity", "estimate", "low", "high", "n"
  };

  private static final String NOTHING = "";

  private final CSVPrinter csv;

  private CalibrationCsv(CSVPrinter csv) {
    this.csv = csv;
  }

  /** Writes {@code calibration}, header first. */
  public static void write(OutputStream output, Calibration calibration) throws IOException {
    CSVPrinter printer = CsvExports.printer(output, COLUMNS);
    CalibrationCsv csv = new CalibrationCsv(printer);
    for (JudgeBias bias : calibration.biases()) {
      csv.write(bias);
    }
    for (JudgePoints points : calibration.points()) {
      csv.line(
          points.judge(),
          Long.toString(points.entrant().id().value()),
          points.axis().word(),
          "mean_points",
          points.points());
    }
    for (EmbeddingLine line : calibration.embeddings()) {
      csv.write(line);
    }
    for (JudgeWork work : calibration.works()) {
      csv.write(work);
    }
    for (Judge judge : calibration.voting()) {
      csv.count(judge.id(), "feeds_board", calibration.feeding().contains(judge) ? 1 : 0);
    }
    printer.flush();
  }

  private void write(JudgeBias bias) throws IOException {
    String judge = bias.judge().id();
    String axis = bias.axis().word();
    line(judge, NOTHING, axis, "points_per_hop", bias.perHop());
    for (Favour favour : bias.favours()) {
      line(
          judge,
          favour.family(),
          axis,
          "excess_preference_over_" + favour.against().name().toLowerCase(Locale.ROOT),
          favour.excess());
    }
  }

  private void write(EmbeddingLine line) throws IOException {
    String contestant = line.contestant().id();
    line(line.version(), contestant, NOTHING, "remoteness", line.remoteness());
    line(line.version(), contestant, NOTHING, "originality", line.originality());
    line(line.version(), contestant, NOTHING, "given_by_others", line.shared());
  }

  private void write(JudgeWork work) throws IOException {
    count(work.judge(), "verdicts", work.verdicts());
    count(work.judge(), "unjudged", work.unjudgedCount());
    count(work.judge(), "opinions", work.opinions());
    count(work.judge(), "inconsistent", work.inconsistent());
    count(work.judge(), "missing", work.missingCount());
    count(work.judge(), "prompt_tokens", work.promptTokens());
    count(work.judge(), "answer_tokens", work.answerTokens());
    if (!Double.isNaN(work.meanMilliseconds())) {
      number(work.judge(), "mean_milliseconds", work.meanMilliseconds());
    }
    Double cost = work.cost();
    if (cost != null) {
      number(work.judge(), "cost", cost);
    }
  }

  private void count(String judge, String quantity, long count) throws IOException {
    csv.printRecord(judge, NOTHING, NOTHING, quantity, count, null, null, null);
  }

  private void number(String judge, String quantity, double number) throws IOException {
    csv.printRecord(judge, NOTHING, NOTHING, quantity, number, null, null, null);
  }

  private void line(String judge, String subject, String axis, String quantity, Estimate estimate)
      throws IOException {
    if (estimate.isPresent()) {
      csv.printRecord(
          judge,
          subject,
          axis,
          quantity,
          MissingNumber.orNull(estimate.estimate()),
          MissingNumber.orNull(estimate.low()),
          MissingNumber.orNull(estimate.high()),
          estimate.n());
    }
  }
}
