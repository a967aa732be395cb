package amalgam.ui.scaling;

import amalgam.contestant.ModelSize.Shape;
import amalgam.leaderboard.scaling.BudgetMap;
import amalgam.leaderboard.scaling.BudgetMap.Cell;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.ScalingTrend;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Depth against width at one budget: as a map, in one sentence, and shape by shape. */
final class MapTable {

  private final BudgetMap map;
  private final ScalingMeasure measure;

  MapTable(BudgetMap map, ScalingMeasure measure) {
    this.map = map;
    this.measure = measure;
  }

  /** Layers downwards, width to the right; the surer a shape is the best, the darker. */
  Component grid() {
    List<Integer> widths = map.cells().stream().map(MapTable::width).distinct().sorted().toList();
    NativeTable grid = new NativeTable();
    grid.addClassName("depth-width");
    grid.setCaptionText("%s by layers and width".formatted(measure.title()));
    grid.getCaption().addClassName("unseen");
    NativeTableRow head = new NativeTableRow(heading("Layers", "col"));
    widths.forEach(width -> head.add(heading("Width " + width, "col")));
    grid.getHead().add(head);
    map.cells().stream()
        .map(MapTable::layers)
        .distinct()
        .sorted()
        .forEach(layers -> grid.getBody().add(row(layers, widths)));
    Div place = new Div(grid);
    place.addClassName("scrolls");
    place.getElement().setAttribute("tabindex", "0");
    place.getElement().setAttribute("role", "region");
    place.getElement().setAttribute("aria-label", "Depth and width");
    return place;
  }

  private NativeTableRow row(int layers, List<Integer> widths) {
    NativeTableRow row = new NativeTableRow(heading(Integer.toString(layers), "row"));
    for (int width : widths) {
      NativeTableCell cell = new NativeTableCell();
      map.cells().stream()
          .filter(one -> layers(one) == layers && width(one) == width)
          .forEach(one -> fill(cell, one));
      row.add(cell);
    }
    return row;
  }

  private void fill(NativeTableCell place, Cell cell) {
    Double chance = cell.chanceOfBest().get(measure);
    Div content = new Div(new Span(Values.estimate(measure, cell.group().of(measure))));
    if (chance != null) {
      Span best = new Span("P(best) " + Numbers.share(chance));
      best.addClassName("remark");
      content.add(best);
      content.getStyle().set("--chance", Double.toString(chance));
    }
    content.addClassName("cell");
    place.add(content);
  }

  private static NativeTableHeaderCell heading(String text, String scope) {
    NativeTableHeaderCell heading = new NativeTableHeaderCell(text);
    heading.getElement().setAttribute("scope", scope);
    return heading;
  }

  /** Which shape is best, how surely, and what the ratio of width to layers says. */
  Component sentence() {
    Optional<Cell> best =
        map.cells().stream()
            .filter(cell -> cell.chanceOfBest().containsKey(measure))
            .max(Comparator.comparingDouble(cell -> cell.group().of(measure).estimate()));
    return new Paragraph(
        best.map(this::words).orElse("Too little is known to tell which is best."));
  }

  private String words(Cell best) {
    return "Best of %d shapes: %s, E/L %s, with %s %s; it is the best in %s of the resamples. %s"
        .formatted(
            map.cells().size(),
            SizeFigure.name(best.group()),
            ratio(best),
            measure.title(),
            Values.estimate(measure, best.group().of(measure)),
            Numbers.share(Objects.requireNonNull(best.chanceOfBest().get(measure))),
            peak());
  }

  private String peak() {
    return switch (trend().peak()) {
      case Trend.Fitted<Estimate>(Estimate peak) ->
          "A parabola in log E/L is highest at %s."
              .formatted(Values.place(SizeAxis.WIDTH_PER_LAYER, peak));
      case Trend.Unfitted<Estimate>(String reason) -> "No best ratio E/L is told. " + reason;
    };
  }

  /** The measure against the ratio of width to layers. */
  ScalingTrend trend() {
    return map.trends().stream()
        .filter(trend -> trend.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  /** All shapes, from wide and shallow to narrow and deep. */
  PlainTable shapes() {
    PlainTable table =
        new PlainTable(
            "Shapes of about one size",
            "Layers × width",
            "E/L",
            "Parameters",
            measure.title(),
            "P(best)",
            "Behind the best",
            "n");
    map.cells().stream()
        .sorted(Comparator.comparingDouble(MapTable::perLayer).reversed())
        .forEach(cell -> table.addRow(cells(cell)));
    return table;
  }

  private Component[] cells(Cell cell) {
    Double chance = cell.chanceOfBest().get(measure);
    Estimate behind = cell.behindBest().getOrDefault(measure, Estimate.NONE);
    return new Component[] {
      PlainTable.words(SizeFigure.name(cell.group())),
      PlainTable.number(ratio(cell)),
      PlainTable.number(Numbers.count(cell.group().size().parameters())),
      PlainTable.number(Values.estimate(measure, cell.group().of(measure))),
      PlainTable.number(chance == null ? "–" : Numbers.share(chance)),
      PlainTable.number(behind.isPresent() ? Values.change(measure, behind) : "–"),
      PlainTable.number(Numbers.count(cell.group().of(measure).n()))
    };
  }

  private static String ratio(Cell cell) {
    return Values.number(SizeAxis.WIDTH_PER_LAYER, perLayer(cell));
  }

  private static double perLayer(Cell cell) {
    return SizeAxis.WIDTH_PER_LAYER.of(cell.group().size());
  }

  private static Shape shape(Cell cell) {
    return Objects.requireNonNull(cell.group().size().shape());
  }

  private static int layers(Cell cell) {
    return shape(cell).layers();
  }

  private static int width(Cell cell) {
    return shape(cell).width();
  }
}
