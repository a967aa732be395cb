package amalgam.leaderboard.export;

import amalgam.concept.TaskKind;
import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.rating.RatingBoard;
import amalgam.statistics.Estimate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A board, flat: a line for each entrant, four columns for each measure, one for each gate, and six
 * for each rating. What is of the contestant as a whole says so in the name of its column.
 */
final class LeaderboardCsv {

  private LeaderboardCsv() {}

  static void write(TableFormat format, OutputStream output, Board board, RatingBoard ratings)
      throws IOException {
    try (TableRows rows = format.open(output, columns(board.tournament().task()))) {
      for (ContestantStanding contestant : board.contestants()) {
        for (EntrantStanding entrant : contestant.entrants()) {
          List<@Nullable Object> line = line(board, contestant, entrant);
          line.addAll(RatingColumns.values(ratings, contestant, entrant));
          add(line, contestant.hypervolume());
          line.add(RatingColumns.counted(board.query()));
          line.add(contestant.contestant().kind().word());
          rows.add(line.toArray());
        }
      }
    }
  }

  private static String[] columns(TaskKind task) {
    Stream<String> facts =
        Stream.of(
            "contestant",
            "parameters",
            "entrant",
            "temperature",
            "top_k",
            "top_p",
            "min_hops",
            "no_revisits",
            "provisional",
            "n");
    Stream<String> measures =
        Stream.concat(
                Arrays.stream(Measure.values()).map(measure -> snakeCase(measure.key())),
                Stream.of("hypervolume", "p_non_dominated"))
            .flatMap(LeaderboardCsv::withInterval);
    Stream<String> gates = Gate.of(task).stream().map(gate -> "gate_" + gate.word());
    Stream<String> history = Stream.of("alpha_hops", "withdrawn", "rerun_at");
    Stream<String> whole =
        Stream.concat(withInterval("contestant_hypervolume"), Stream.of("ratings_of", "kind"));
    return Stream.of(facts, measures, gates, history, RatingColumns.names(), whole)
        .flatMap(part -> part)
        .toArray(String[]::new);
  }

  private static Stream<String> withInterval(String name) {
    return Stream.of(name, name + "_low", name + "_high", name + "_n");
  }

  private static List<@Nullable Object> line(
      Board board, ContestantStanding contestant, EntrantStanding standing) {
    List<@Nullable Object> line = new ArrayList<>();
    line.add(contestant.contestant().id());
    line.add(contestant.contestant().parameters());
    line.add(standing.entrant().decoding().label());
    line.add(standing.entrant().decoding().temperature());
    line.add(standing.entrant().decoding().topK());
    line.add(standing.entrant().decoding().topP());
    line.add(standing.entrant().decoding().minHops());
    line.add(standing.entrant().decoding().noRevisits());
    line.add(standing.isProvisional());
    line.add(standing.proposals());
    for (Measure measure : Measure.values()) {
      add(line, standing.of(measure));
    }
    add(line, standing.hypervolume());
    add(line, standing.nonDominated());
    for (Gate gate : Gate.of(board.tournament().task())) {
      line.add(standing.gates().getOrDefault(gate, 0L));
    }
    line.add(board.alphaHops());
    line.add(standing.entrant().withdrawalReason());
    line.add(standing.entrant().rerunAt());
    return line;
  }

  private static void add(List<@Nullable Object> line, Estimate estimate) {
    line.add(MissingNumber.orNull(estimate.estimate()));
    line.add(MissingNumber.orNull(estimate.low()));
    line.add(MissingNumber.orNull(estimate.high()));
    line.add(estimate.n());
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
