package amalgam.publication;

import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A board as a table: a row for each decoding setting, every number with its interval and its n.
 *
 * @param headings of the columns of numbers
 */
record BoardTable(List<Heading> headings, List<Row> rows) {

  /** What a column shows. */
  record Heading(String title, String definition) {}

  /**
   * A setting of a contestant.
   *
   * @param page about the contestant; empty where there is none to go to
   * @param remark what is to be known of it; null if nothing
   */
  record Row(
      String contestant, String page, String setting, @Nullable String remark, List<Cell> cells) {

    boolean linked() {
      return !page.isEmpty();
    }
  }

  /** A number of a row. */
  record Cell(String title, String centre, String interval, String observations) {}

  private static final Heading HYPERVOLUME =
      new Heading(
          "Hypervolume",
          "Area in novelty × satisfaction, both from 0, below the best of the contestant's"
              + " settings; beside its first one. Of many settings that are equally strong it comes"
              + " out too high.");
  private static final Heading NON_DOMINATED =
      new Heading(
          "P(non-dominated)",
          "Share of the resamples in which no model's setting was better on novelty or"
              + " satisfaction and at least as good on the other, with how exactly so many resamples tell it; baselines"
              + " do not compete.");

  /** The board of {@code contestants}, each with its page. */
  static BoardTable of(
      List<ContestantStanding> contestants, Function<ContestantStanding, String> page) {
    List<Row> rows = new ArrayList<>();
    for (ContestantStanding standing : contestants) {
      for (EntrantStanding entrant : standing.entrants()) {
        boolean isReference = entrant.equals(standing.reference());
        rows.add(row(standing, entrant, isReference, page.apply(standing)));
      }
    }
    return new BoardTable(columns(), List.copyOf(rows));
  }

  /** The columns of numbers, in their order. */
  static List<Heading> columns() {
    return Stream.concat(
            Stream.of(Measure.values())
                .map(measure -> new Heading(measure.title(), measure.definition())),
            Stream.of(HYPERVOLUME, NON_DOMINATED))
        .toList();
  }

  /** What is of the contestant as a whole stands beside its reference setting, and once. */
  private static Row row(
      ContestantStanding standing, EntrantStanding entrant, boolean isReference, String page) {
    List<Cell> cells = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Estimate estimate = entrant.of(measure);
      cells.add(
          cell(
              measure.title(),
              Numbers.centre(measure, estimate),
              Numbers.interval(measure, estimate),
              estimate.n()));
    }
    Estimate area = standing.hypervolume();
    cells.add(
        isReference
            ? cell(HYPERVOLUME.title(), Numbers.centre(area), Numbers.interval(area), area.n())
            : new Cell(HYPERVOLUME.title(), "", "", ""));
    cells.add(nonDominated(entrant.nonDominated()));
    return new Row(
        standing.contestant().name(),
        page,
        entrant.entrant().decoding().label(),
        remark(entrant),
        List.copyOf(cells));
  }

  private static Cell cell(String title, String centre, String interval, long observations) {
    return new Cell(title, centre, interval, "n = " + Numbers.count(observations));
  }

  private static Cell nonDominated(Estimate share) {
    return share.isPresent()
        ? cell(
            NON_DOMINATED.title(),
            Numbers.centre(Measure.SATISFACTION, share),
            Numbers.interval(Measure.SATISFACTION, share),
            share.n())
        : new Cell(NON_DOMINATED.title(), "–", "", "");
  }

  private static @Nullable String remark(EntrantStanding entrant) {
    String marks = Marks.of(entrant);
    return marks.isEmpty() ? null : marks;
  }
}
