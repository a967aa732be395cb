package amalgam.ui.board;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.HopSensitivity;
import amalgam.leaderboard.HopSensitivity.Swap;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.FirstRows;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets hops count more or less, and says whether the order by C survives that. */
class HopWeightSheet extends Div {

  private static final int SWAPS_AT_FIRST = 20;
  private static final double STEP = 0.05;

  private final Input weight = new Input();
  private final Span chosen = new Span();
  private final NativeButton own = new NativeButton("As the tournament says");
  private final Paragraph verdict = new Paragraph();
  private final Div ranks = new Div();
  private final FirstRows<Swap> swaps = new FirstRows<>(SWAPS_AT_FIRST, this::table);

  private @Nullable Shown drawn;
  private BoardAddress address = BoardAddress.PLAIN;
  private Map<String, String> names = Map.of();

  /** What the strip of ranks was drawn of. */
  private record Shown(HopSensitivity sensitivity, double alpha, Map<String, DataLook> looks) {}

  HopWeightSheet(Consumer<BoardAddress> go) {
    addClassName("hop-weight");
    weight.setType("range");
    weight.setId("alpha");
    weight.getElement().setAttribute("min", "0");
    weight.getElement().setAttribute("max", Numbers.chosen(BoardQuery.GREATEST_ALPHA));
    weight.getElement().setAttribute("step", Numbers.chosen(STEP));
    weight.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            double alpha = Double.parseDouble(event.getValue());
            go.accept(address.withBoard(address.board().withAlphaHops(alpha)));
          }
        });
    own.addClickListener(
        click -> go.accept(address.withBoard(address.board().withAlphaHops(null))));
    NativeLabel label = new NativeLabel("What a hop counts, α_h");
    label.setFor(weight);
    Div row = new Div(label, weight, chosen, own);
    row.addClassName("hop-weight-row");
    verdict.addClassName("verdict");
    verdict.getElement().setAttribute("role", "status");
    add(row, verdict, ranks, swaps);
  }

  /** Shows what the address says, and what that does to the board's order. */
  void show(BoardAddress shown, Board board) {
    address = shown;
    HopSensitivity sensitivity = board.hopSensitivity();
    Double asked = shown.board().alphaHops();
    double alpha = asked == null ? sensitivity.own() : asked;
    names =
        board.contestants().stream()
            .map(ContestantStanding::contestant)
            .collect(Collectors.toMap(Contestant::id, Contestant::name));
    weight.setValue(Numbers.chosen(alpha));
    chosen.setText(
        alpha == sensitivity.own()
            ? "%s, as the tournament says".formatted(Numbers.chosen(alpha))
            : "%s instead of %s"
                .formatted(Numbers.chosen(alpha), Numbers.chosen(sensitivity.own())));
    own.setEnabled(alpha != sensitivity.own());
    verdict.setText(HopWeightWords.verdict(sensitivity));
    Shown now = new Shown(sensitivity, alpha, BoardFigure.looks(board));
    if (!now.equals(drawn)) {
      drawn = now;
      ranks.removeAll();
      if (sensitivity.lines().size() > 1) {
        Paragraph caption =
            new Paragraph("Place by C where a hop counts α_h; a change of place is set off.");
        caption.addClassName("quiet");
        ranks.add(caption, new RankStrip(sensitivity, names, now.looks(), alpha));
      }
    }
    swaps.show(sensitivity.swaps());
    swaps.setVisible(!sensitivity.orderSurvives());
  }

  private PlainTable table(List<Swap> some) {
    PlainTable table =
        new PlainTable("Who changes places", "Ahead as it is", "Overtaken by", "Level at α_h");
    for (Swap swap : some) {
      table.addRow(
          PlainTable.words(names.getOrDefault(swap.leader(), swap.leader())),
          PlainTable.words(names.getOrDefault(swap.follower(), swap.follower())),
          PlainTable.number(Numbers.number(swap.at())));
    }
    return table;
  }
}
