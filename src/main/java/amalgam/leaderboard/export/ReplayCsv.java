package amalgam.leaderboard.export;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.replay.Replay;
import amalgam.statistics.Estimate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A replay, flat: a line for each step and entrant that had been judged by then. */
public final class ReplayCsv {

  private ReplayCsv() {}

  /** Writes the lines, header first. */
  public static void write(OutputStream output, Replay replay) throws IOException {
    CSVPrinter csv = CsvExports.printer(output, columns());
    for (int step = 1; step <= replay.frames().size(); step++) {
      Board frame = replay.frames().get(step - 1);
      for (ContestantStanding contestant : frame.contestants()) {
        for (EntrantStanding entrant : contestant.entrants()) {
          if (entrant.proposals() > 0) {
            csv.printRecord(line(step, frame, contestant, entrant));
          }
        }
      }
    }
    csv.flush();
  }

  private static String[] columns() {
    return Stream.concat(
            Stream.of("step", "judged", "contestant", "entrant", "n"),
            Replay.MEASURES.stream()
                .map(measure -> LeaderboardCsv.snakeCase(measure.key()))
                .flatMap(name -> Stream.of(name, name + "_low", name + "_high", name + "_n")))
        .toArray(String[]::new);
  }

  private static List<@Nullable Object> line(
      int step, Board frame, ContestantStanding contestant, EntrantStanding entrant) {
    List<@Nullable Object> line = new ArrayList<>();
    line.add(step);
    line.add(frame.judged());
    line.add(contestant.contestant().id());
    line.add(entrant.entrant().decoding().label());
    line.add(entrant.proposals());
    for (Measure measure : Replay.MEASURES) {
      Estimate estimate = entrant.of(measure);
      line.add(MissingNumber.orNull(estimate.estimate()));
      line.add(MissingNumber.orNull(estimate.low()));
      line.add(MissingNumber.orNull(estimate.high()));
      line.add(estimate.n());
    }
    return line;
  }
}
