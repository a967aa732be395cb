package amalgam.ui.tradeoff;

import amalgam.leaderboard.Measure;
import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.leaderboard.tradeoff.Tradeoff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the page's two plots show, each choice beside its plot. */
class TradeoffControls {

  private final Select<Measure> y = new Select<>();
  private final Select<String> decoding = new Select<>();
  private final Paragraph yMeaning = new Paragraph();

  private TradeoffAddress address = TradeoffAddress.PLAIN;
  private List<String> offered = List.of();

  TradeoffControls(Consumer<TradeoffAddress> go) {
    y.setLabel("Up");
    y.setItems(TradeoffAddress.Y_CHOICES);
    y.setItemLabelGenerator(Measure::title);
    y.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withY(event.getValue()));
          }
        });
    decoding.setLabel("Decoding");
    decoding.setItemLabelGenerator(
        label -> label.equals(TradeoffAddress.EACH_FIRST) ? "The first of each" : label);
    decoding.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(address.withDecoding(event.getValue()));
          }
        });
    yMeaning.addClassNames("meaning", "of-utility");
  }

  /** The choice of what the first plot has upwards. */
  Div ofTheDial() {
    Paragraph xMeaning =
        new Paragraph(
            new Span(Measure.NOVELTY_GIVEN_VALID.title()),
            new Span(Measure.NOVELTY_GIVEN_VALID.definition()));
    xMeaning.addClassNames("meaning", "of-novelty");
    return beside(y, yMeaning, xMeaning);
  }

  /** The choice of whose levels are looked at. */
  Div ofTheLevels() {
    return beside(decoding);
  }

  private static Div beside(Component... parts) {
    Div beside = new Div(parts);
    beside.addClassName("board-controls");
    return beside;
  }

  /** Shows what the address says, of what there is. */
  void show(TradeoffAddress shown, Tradeoff tradeoff) {
    address = shown;
    y.setValue(shown.y());
    yMeaning.removeAll();
    yMeaning.add(new Span(shown.y().title()), new Span(shown.y().definition()));
    offer(tradeoff);
    decoding.setValue(
        offered.contains(shown.decoding()) ? shown.decoding() : TradeoffAddress.EACH_FIRST);
  }

  /** An open menu would close if it were filled anew. */
  private void offer(Tradeoff tradeoff) {
    List<String> labels =
        Stream.concat(
                Stream.of(TradeoffAddress.EACH_FIRST),
                tradeoff.entrants().stream()
                    .map(EntrantTradeoff::entrant)
                    .map(entrant -> entrant.decoding().label())
                    .distinct())
            .toList();
    if (!labels.equals(offered)) {
      offered = labels;
      decoding.setItems(labels);
    }
  }
}
