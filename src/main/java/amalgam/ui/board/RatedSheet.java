package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingLine;
import amalgam.ui.component.StandingsSheet;
import amalgam.ui.component.StandingsSheet.Cell;
import amalgam.ui.component.StandingsSheet.Column;
import amalgam.ui.component.StandingsSheet.Row;
import amalgam.ui.component.StandingsSheet.Setting;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds the ratings by one kind of judge to a board's table. */
final class RatedSheet {

  private static final Map<String, Axis> AXES =
      Map.of("ratedNovelty", Axis.NOVELTY, "ratedUtility", Axis.UTILITY);
  private static final List<Column> COLUMNS =
      List.of(
          new Column("ratedNovelty", "Rated novelty", definition("more novel"), 2),
          new Column("ratedUtility", "Rated utility", definition("more useful"), 2));

  private final RatingBoard ratings;
  private final JudgeKind judges;
  private final Map<String, ContestantStanding> contestants;

  private RatedSheet(Board board, RatingBoard ratings, JudgeKind judges) {
    this.ratings = ratings;
    this.judges = judges;
    this.contestants =
        board.contestants().stream()
            .collect(Collectors.toMap(one -> one.contestant().id(), Function.identity()));
  }

  private static String definition(String question) {
    return "How often its proposal was called the "
        + question
        + " of two, against whom: 400 points are odds of ten to one, 1,000 is the mean. Rank 1 +"
        + " the number of settings that are surely better.";
  }

  static StandingsSheet of(
      StandingsSheet sheet, Board board, RatingBoard ratings, JudgeKind judges) {
    return new RatedSheet(board, ratings, judges).added(sheet);
  }

  private StandingsSheet added(StandingsSheet sheet) {
    List<Column> columns = new ArrayList<>(sheet.columns());
    columns.addAll(COLUMNS);
    List<Row> rows = sheet.rows().stream().map(this::added).toList();
    Axis axis = AXES.get(sheet.sort());
    if (axis != null) {
      double sign = sheet.descending() ? -1 : 1;
      rows =
          rows.stream()
              .sorted(Comparator.comparingDouble(row -> sign * sortValue(row, axis)))
              .toList();
    }
    return new StandingsSheet(columns, rows, sheet.gates(), sheet.sort(), sheet.descending());
  }

  /** What is not rated counts as nothing. */
  private double sortValue(Row row, Axis axis) {
    RatingLine line = line(entrants(row).getFirst(), axis);
    return line.isRated() ? line.rating().estimate() : Double.NEGATIVE_INFINITY;
  }

  private List<EntrantStanding> entrants(Row row) {
    ContestantStanding standing = contestants.get(row.id());
    return standing == null ? List.of() : standing.entrants();
  }

  private RatingLine line(EntrantStanding entrant, Axis axis) {
    return ratings.of(judges, axis).of(entrant.entrant().id());
  }

  private Row added(Row row) {
    List<EntrantStanding> entrants = entrants(row);
    List<Setting> settings = new ArrayList<>();
    for (Setting setting : row.settings()) {
      List<Cell> cells = new ArrayList<>(setting.cells());
      EntrantStanding entrant = entrants.get(settings.size());
      cells.add(cell(line(entrant, Axis.NOVELTY)));
      cells.add(cell(line(entrant, Axis.UTILITY)));
      settings.add(new Setting(setting.label(), cells, setting.gates(), setting.remark()));
    }
    return new Row(
        row.id(), row.name(), row.link(), row.look(), row.parameters(), row.remark(), settings);
  }

  private static Cell cell(RatingLine line) {
    return line.isRated()
        ? new Cell(
            Numbers.centre(line.rating()) + (line.provisional() ? " *" : ""),
            Numbers.interval(line.rating()),
            (line.isRanked() ? "rank %d · ".formatted(line.rank()) : "")
                + "n "
                + Numbers.count(line.rating().n()))
        : new Cell("–", "", "unrated");
  }
}
