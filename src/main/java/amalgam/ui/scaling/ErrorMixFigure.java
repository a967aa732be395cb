package amalgam.ui.scaling;

import amalgam.creativity.Gate;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.scaling.FamilyScaling;
import amalgam.leaderboard.scaling.SizeGroup;
import amalgam.statistics.Estimate;
import amalgam.ui.component.GateBreakdown;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where answers of one family fail first: a stacked bar a size, and the shares as a table. */
class ErrorMixFigure extends Div {

  ErrorMixFigure(FamilyScaling family) {
    addClassName("error-mix");
    List<Gate> gates =
        GateBreakdown.ORDER.stream()
            .filter(gate -> family.sizes().stream().anyMatch(group -> share(group, gate) > 0))
            .toList();
    family.sizes().forEach(group -> add(bar(group, gates)));
    add(key(gates), numbers(family, gates));
  }

  private static double share(SizeGroup group, Gate gate) {
    Estimate share = group.errors().getOrDefault(gate, Estimate.NONE);
    return share.isPresent() ? share.estimate() : 0;
  }

  private static Component bar(SizeGroup group, List<Gate> gates) {
    Span name = new Span(SizeFigure.name(group));
    Span size = new Span(" " + Numbers.parameters(group.size().parameters()));
    size.addClassName("quiet");
    name.add(size);
    Div bar = new Div();
    bar.addClassName("gate-bar");
    for (Gate gate : gates) {
      double share = share(group, gate);
      if (share > 0) {
        Span part = new Span();
        part.addClassName("gate-" + gate.word());
        part.getStyle().set("flex-grow", Double.toString(share));
        part.setTitle("%s: %s".formatted(gate.phrase(), Numbers.share(share)));
        bar.add(part);
      }
    }
    bar.getElement().setAttribute("aria-hidden", "true");
    Div row = new Div(name, bar);
    row.addClassName("error-row");
    return row;
  }

  private static Component key(List<Gate> gates) {
    UnorderedList key = new UnorderedList();
    key.addClassName("gate-key");
    for (Gate gate : gates) {
      Span swatch = new Span();
      swatch.addClassNames("swatch", "gate-" + gate.word());
      key.add(new ListItem(swatch, new Span(gate.phrase())));
    }
    return key;
  }

  private static Component numbers(FamilyScaling family, List<Gate> gates) {
    PlainTable table =
        new PlainTable(
            "Share of answers by first failed gate",
            Stream.of(Stream.of("Size"), gates.stream().map(Gate::phrase), Stream.of("n"))
                .flatMap(titles -> titles)
                .toArray(String[]::new));
    for (SizeGroup group : family.sizes()) {
      List<Component> cells = new ArrayList<>();
      cells.add(PlainTable.words(SizeFigure.name(group)));
      for (Gate gate : gates) {
        Estimate share = group.errors().getOrDefault(gate, Estimate.NONE);
        cells.add(PlainTable.number(Numbers.estimate(Measure.SATISFACTION, share)));
      }
      cells.add(
          PlainTable.number(
              Numbers.count(group.errors().getOrDefault(Gate.NONE, Estimate.NONE).n())));
      table.addRow(cells.toArray(Component[]::new));
    }
    Div place = new Div(table);
    place.addClassName("scrolls");
    NativeDetails numbers = new NativeDetails("The bars as a table", place);
    numbers.addClassName("plot-numbers");
    return numbers;
  }
}
