package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.SizeAxis;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the page's first plot shows. */
class ScalingControls extends Div {

  private final Consumer<ScalingAddress> go;
  private final Select<ScalingMeasure> y;
  private final Select<SizeAxis> x;
  private final Select<FitChoice> fit;
  private final Select<String> decoding;
  private final Paragraph yMeaning = new Paragraph();
  private final Paragraph xMeaning = new Paragraph();

  private ScalingAddress address = ScalingAddress.NOWHERE;
  private List<String> offered = List.of();

  /**
   * @param go where a choice leads
   */
  ScalingControls(Consumer<ScalingAddress> go) {
    this.go = go;
    y = select("Up", ScalingAddress::withY);
    y.setItems(ScalingMeasure.values());
    y.setItemLabelGenerator(ScalingMeasure::title);
    x = select("Size", ScalingAddress::withX);
    x.setItems(ScalingAddress.X_CHOICES);
    x.setItemLabelGenerator(SizeAxis::title);
    fit = select("Drawn through the points", ScalingAddress::withFit);
    fit.setItems(FitChoice.values());
    fit.setItemLabelGenerator(FitChoice::title);
    decoding = select("Decoding", ScalingAddress::withDecoding);
    decoding.setItemLabelGenerator(
        label -> label.equals(Scaling.EACH_FIRST) ? "The first of each" : label);
    yMeaning.addClassNames("meaning");
    xMeaning.addClassNames("meaning");
    addClassName("board-controls");
    add(y, x, fit, decoding, yMeaning, xMeaning);
  }

  private <T> Select<T> select(String label, BiFunction<ScalingAddress, T, ScalingAddress> with) {
    Select<T> select = new Select<>();
    select.setLabel(label);
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(with.apply(address, event.getValue()));
          }
        });
    return select;
  }

  /** Shows what the address says, of what there is. */
  void show(ScalingAddress shown, Scaling scaling) {
    address = shown;
    y.setValue(shown.y());
    x.setValue(shown.x());
    fit.setValue(shown.fit());
    // An open menu would close if it were filled anew.
    List<String> labels =
        Stream.concat(Stream.of(Scaling.EACH_FIRST), scaling.decodings().stream()).toList();
    if (!labels.equals(offered)) {
      offered = labels;
      decoding.setItems(labels);
    }
    decoding.setValue(scaling.decoding());
    boolean isNovelty = shown.y() == ScalingMeasure.NOVELTY_GIVEN_VALID;
    yMeaning.setClassName("of-novelty", isNovelty);
    yMeaning.setClassName("of-utility", !isNovelty);
    yMeaning.removeAll();
    yMeaning.add(new Span(shown.y().title()), new Span(shown.y().definition()));
    xMeaning.removeAll();
    xMeaning.add(new Span(shown.x().title()), new Span(shown.x().definition()));
  }
}
