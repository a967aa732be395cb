package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.rating.Axis;
import amalgam.rating.AxisRatings;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingLine;
import amalgam.statistics.rating.Ratings;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What comparisons side by side say of each contestant, and how many there were. */
class RatingSection extends Section {

  private final Select<JudgeKind> choice = new Select<>();
  private final Div content = new Div();

  RatingSection(Consumer<JudgeKind> choose) {
    addClassName("ratings");
    choice.setLabel("Asked");
    choice.setItems(JudgeKind.values());
    choice.setItemLabelGenerator(RatingSection::name);
    choice.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            choose.accept(event.getValue());
          }
        });
    add(new H2("Compared side by side"), choice, content);
  }

  private static String name(JudgeKind judges) {
    return judges == JudgeKind.HUMAN ? "People" : "Automated judges";
  }

  /** Shows the ratings by one kind of judge; the choice only where there are both. */
  void show(Board board, RatingBoard ratings, JudgeKind judges) {
    choice.setVisible(ratings.judges().size() > 1);
    choice.setValue(judges);
    if (ratings.judges().isEmpty()) {
      Page.fill(
          content,
          caption(
              board.query().asOf() == null
                  ? "Nobody has compared two of this tournament's proposals side by side yet, so"
                      + " there are no ratings."
                  : "Until then nobody had compared two of this tournament's proposals side by"
                      + " side, so there were no ratings."));
      return;
    }
    AxisRatings novelty = ratings.of(judges, Axis.NOVELTY);
    AxisRatings utility = ratings.of(judges, Axis.UTILITY);
    Page.fill(
        content,
        new Paragraph(
            ("%s were shown two proposals to the same prompt: %s on which is more novel, %s on"
                    + " which is more useful.%s")
                .formatted(
                    name(judges),
                    Numbers.counted(novelty.votes(), "vote"),
                    Numbers.counted(utility.votes(), "vote"),
                    sides(novelty, utility))),
        table(board, novelty, utility),
        caption(
            ("All of a contestant's settings together, with 95%% intervals that know which votes"
                    + " share a %s. 400 points are odds of ten to one; 1,000 is the mean of those"
                    + " that are rated. A tie, and both bad, counts half for either. Votes on every"
                    + " prompt count%s, whatever part of the board is chosen. * provisional: fewer"
                    + " than %s.")
                .formatted(
                    judges == JudgeKind.HUMAN ? "rater or a prompt" : "prompt",
                    board.query().asOf() == null
                        ? ""
                        : " that were cast until then and not set aside since",
                    few(judges))));
  }

  private static String few(JudgeKind judges) {
    return judges == JudgeKind.HUMAN
        ? "%d votes, %d raters or %d bundles of prompts"
            .formatted(Ratings.FEWEST_VOTES, Ratings.FEWEST_CLUSTERS, Ratings.FEWEST_CLUSTERS)
        : "%d votes or %d bundles of prompts"
            .formatted(Ratings.FEWEST_VOTES, Ratings.FEWEST_CLUSTERS);
  }

  private static Paragraph caption(String words) {
    Paragraph caption = new Paragraph(words);
    caption.addClassName("caption");
    return caption;
  }

  private static String sides(AxisRatings novelty, AxisRatings utility) {
    return novelty.leftAdvantage().isPresent() && utility.leftAdvantage().isPresent()
        ? " Standing on the left was worth %s points for novelty and %s for utility."
            .formatted(
                Numbers.change(novelty.leftAdvantage()), Numbers.change(utility.leftAdvantage()))
        : "";
  }

  private static PlainTable table(Board board, AxisRatings novelty, AxisRatings utility) {
    PlainTable table =
        new PlainTable(
            "Contestants by their ratings", "Contestant", "Rated novelty", "Rated utility");
    List<ContestantStanding> byNovelty =
        board.contestants().stream()
            .sorted(Comparator.comparingDouble(one -> -value(novelty.of(one.contestant().id()))))
            .toList();
    for (ContestantStanding standing : byNovelty) {
      String id = standing.contestant().id();
      table.addRow(
          PlainTable.words(standing.contestant().name()),
          number(novelty.of(id)),
          number(utility.of(id)));
    }
    return table;
  }

  private static double value(RatingLine line) {
    return line.isRated() ? line.rating().estimate() : Double.NEGATIVE_INFINITY;
  }

  private static Span number(RatingLine line) {
    if (line.unrated() != null) {
      return PlainTable.words("unrated: " + line.unrated().sentence());
    }
    String interval = Numbers.interval(line.rating());
    return PlainTable.number(
        "%s%s%s%s, n %s"
            .formatted(
                Numbers.centre(line.rating()),
                line.provisional() ? " *" : "",
                interval.isEmpty() ? "" : " (" + interval + ")",
                line.isRanked() ? ", rank " + line.rank() : "",
                Numbers.count(line.rating().n())));
  }
}
