package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.Measure;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to plot against what, and at which level; says what the chosen measures mean. */
class BoardControls extends Div {

  private final Select<Measure> x = select("Across", BoardAddress.X_CHOICES);
  private final Select<Measure> y = select("Up", BoardAddress.Y_CHOICES);
  private final Select<Integer> level = new Select<>();
  private final Paragraph xMeaning = new Paragraph();
  private final Paragraph yMeaning = new Paragraph();

  private BoardAddress address = BoardAddress.PLAIN;
  private int levelsOffered = -1;

  BoardControls(Consumer<BoardAddress> go) {
    addClassName("board-controls");
    level.setLabel("Level");
    level.setItemLabelGenerator(BoardControls::levelName);
    x.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withX(event.getValue()));
          }
        });
    y.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withY(event.getValue()));
          }
        });
    level.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withLevel(event.getValue()));
          }
        });
    xMeaning.addClassNames("meaning", "of-novelty");
    yMeaning.addClassNames("meaning", "of-utility");
    add(x, y, level, xMeaning, yMeaning);
  }

  private static Select<Measure> select(String label, List<Measure> choices) {
    Select<Measure> select = new Select<>();
    select.setLabel(label);
    select.setItems(choices);
    select.setItemLabelGenerator(Measure::title);
    return select;
  }

  private static String levelName(int level) {
    return switch (level) {
      case Board.ALL_LEVELS -> "All levels";
      case 1 -> "Level 1 (no constraint)";
      case 2 -> "Level 2 (1 constraint)";
      default -> "Level %d (%d constraints)".formatted(level, level - 1);
    };
  }

  /** Shows what the address says, of a tournament with so many levels. */
  void show(BoardAddress shown, int levels) {
    address = shown;
    x.setValue(shown.x());
    y.setValue(shown.y());
    offerLevels(Math.max(levels, shown.level()));
    level.setValue(shown.level());
    explain(xMeaning, shown.x());
    explain(yMeaning, shown.y());
  }

  /** An open menu would close if it were filled anew. */
  private void offerLevels(int levels) {
    if (levels != levelsOffered) {
      levelsOffered = levels;
      level.setItems(
          Stream.concat(Stream.of(Board.ALL_LEVELS), IntStream.rangeClosed(1, levels).boxed())
              .toList());
    }
  }

  private static void explain(Paragraph place, Measure measure) {
    place.removeAll();
    Span title = new Span(measure.title());
    place.add(title, new Span(measure.definition()));
  }
}
