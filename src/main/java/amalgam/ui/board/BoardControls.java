package amalgam.ui.board;

import amalgam.concept.TaskKind;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardChoices;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Measure;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to plot against what, and of which answers; says what the chosen measures mean. */
class BoardControls extends Div {

  /** Stands for no setting in particular. */
  private static final String EVERY = "";

  private final Select<Measure> x = select("Across", BoardAddress.X_CHOICES);
  private final Select<Measure> y = select("Up", BoardAddress.Y_CHOICES);
  private final Select<Integer> level = new Select<>();
  private final Select<Integer> hops = new Select<>();
  private final Select<String> decoding = new Select<>();
  private final Paragraph xMeaning = new Paragraph();
  private final Paragraph yMeaning = new Paragraph();

  private BoardAddress address = BoardAddress.PLAIN;
  private @Nullable BoardChoices offered;

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
            go.accept(address.withBoard(address.board().withLevel(event.getValue())));
          }
        });
    hops.setLabel("Hops between");
    hops.setHelperText("The fewest from a prompt's start to its end");
    hops.setItemLabelGenerator(BoardControls::hopsName);
    hops.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withBoard(address.board().withHops(event.getValue())));
          }
        });
    decoding.setLabel("Decoding");
    decoding.setItemLabelGenerator(label -> label.equals(EVERY) ? "Every setting" : label);
    decoding.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            String chosen = event.getValue().equals(EVERY) ? null : event.getValue();
            go.accept(address.withBoard(address.board().withDecoding(chosen)));
          }
        });
    xMeaning.addClassNames("meaning", "of-novelty");
    yMeaning.addClassNames("meaning", "of-utility");
    add(x, y, level, hops, decoding, xMeaning, yMeaning);
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

  private static String hopsName(int hops) {
    return hops == BoardQuery.ANY_HOPS ? "Any number" : Numbers.counted(hops, "hop");
  }

  /** Shows what the address says, of what there is to choose where such a task is done. */
  void show(BoardAddress shown, BoardChoices choices, TaskKind task) {
    address = shown;
    x.setValue(shown.x());
    y.setValue(shown.y());
    offer(choices);
    BoardQuery board = choices.offered(shown.board());
    level.setValue(Math.min(board.level(), choices.levels()));
    hops.setVisible(task == TaskKind.WALK);
    hops.setValue(board.hops());
    decoding.setValue(board.decoding() == null ? EVERY : board.decoding());
    explain(xMeaning, shown.x(), task);
    explain(yMeaning, shown.y(), task);
  }

  /** An open menu would close if it were filled anew. */
  private void offer(BoardChoices choices) {
    BoardChoices before = offered;
    offered = choices;
    if (before == null || before.levels() != choices.levels()) {
      level.setItems(
          Stream.concat(
                  Stream.of(Board.ALL_LEVELS), IntStream.rangeClosed(1, choices.levels()).boxed())
              .toList());
    }
    if (before == null || !before.hops().equals(choices.hops())) {
      hops.setItems(
          Stream.concat(Stream.of(BoardQuery.ANY_HOPS), choices.hops().stream()).toList());
    }
    if (before == null || !before.decodings().equals(choices.decodings())) {
      decoding.setItems(Stream.concat(Stream.of(EVERY), choices.decodings().stream()).toList());
    }
  }

  private static void explain(Paragraph place, Measure measure, TaskKind task) {
    place.removeAll();
    Span title = new Span(measure.title());
    place.add(title, new Span(measure.definition(task)));
  }
}
