package amalgam.publication;

import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.rating.Axis;
import amalgam.rating.AxisRatings;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingLine;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of judge says of all contestants.
 *
 * @param judges who was asked
 * @param votes how many there were, by whom, and what the sides were worth
 */
record RatingTable(String judges, String votes, List<Row> rows) {

  /**
   * A contestant, or a setting of it.
   *
   * @param page about the contestant; empty where there is none to go to
   * @param remark what is to be known of it; null if nothing
   */
  record Row(
      String contestant,
      String page,
      String setting,
      @Nullable String remark,
      Cell novelty,
      Cell utility) {

    boolean linked() {
      return !page.isEmpty();
    }
  }

  /**
   * A rating.
   *
   * @param counts its rank, and what it rests on
   * @param remark that it is provisional; null where it is not
   */
  record Cell(String centre, String interval, String counts, @Nullable String remark) {

    static Cell of(RatingLine line) {
      if (line.unrated() != null) {
        return new Cell("unrated", line.unrated().sentence(), "", null);
      }
      return new Cell(
          Numbers.centre(line.rating()),
          Numbers.interval(line.rating()),
          "%sn = %s, %s, %s"
              .formatted(
                  line.isRanked() ? "rank %d, ".formatted(line.rank()) : "",
                  Numbers.count(line.rating().n()),
                  Numbers.counted(line.raters(), "rater"),
                  Numbers.counted(line.prompts(), "bundle")),
          line.provisional() ? "provisional" : null);
    }
  }

  /** A table for each kind of judge that has voted, each contestant with its page. */
  static List<RatingTable> of(
      List<ContestantStanding> contestants,
      RatingBoard ratings,
      Function<ContestantStanding, String> page) {
    return ratings.judges().stream().map(judges -> of(contestants, ratings, judges, page)).toList();
  }

  private static RatingTable of(
      List<ContestantStanding> contestants,
      RatingBoard ratings,
      JudgeKind judges,
      Function<ContestantStanding, String> page) {
    AxisRatings novelty = ratings.of(judges, Axis.NOVELTY);
    AxisRatings utility = ratings.of(judges, Axis.UTILITY);
    List<Row> rows = new ArrayList<>();
    contestants.stream()
        .sorted(Comparator.comparingDouble(one -> -value(novelty.of(one.contestant().id()))))
        .forEach(one -> rows.addAll(rows(one, novelty, utility, page.apply(one))));
    return new RatingTable(
        judges == JudgeKind.HUMAN ? "People" : "Automated judges",
        votes(judges, novelty, utility),
        List.copyOf(rows));
  }

  private static double value(RatingLine line) {
    return line.isRated() ? line.rating().estimate() : Double.NEGATIVE_INFINITY;
  }

  private static List<Row> rows(
      ContestantStanding standing, AxisRatings novelty, AxisRatings utility, String page) {
    String id = standing.contestant().id();
    String name = standing.contestant().name();
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            name,
            page,
            "all settings together",
            null,
            Cell.of(novelty.of(id)),
            Cell.of(utility.of(id))));
    for (EntrantStanding one : standing.entrants()) {
      String marks = Marks.of(one);
      rows.add(
          new Row(
              name,
              page,
              one.entrant().decoding().label(),
              marks.isEmpty() ? null : marks,
              Cell.of(novelty.of(one.entrant().id())),
              Cell.of(utility.of(one.entrant().id()))));
    }
    return rows;
  }

  private static String votes(JudgeKind judges, AxisRatings novelty, AxisRatings utility) {
    return "On which of two is more novel: %s. On which is more useful: %s."
        .formatted(votes(judges, novelty), votes(judges, utility));
  }

  private static String votes(JudgeKind judges, AxisRatings axis) {
    return "%s by %s%s"
        .formatted(
            Numbers.counted(axis.votes(), "vote"),
            Numbers.counted(axis.raters(), judges == JudgeKind.HUMAN ? "rater" : "judge"),
            axis.leftAdvantage().isPresent()
                ? ", standing on the left being worth %s points"
                    .formatted(Numbers.change(axis.leftAdvantage()))
                : "");
  }
}
