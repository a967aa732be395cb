package amalgam.ui.compare;

import amalgam.leaderboard.Measure;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.MeasureDifference;
import amalgam.statistics.Estimate;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.DoubleStream;

/** Paired differences by measure, each drawn as an interval around 0. */
final class DifferenceTable {

  private static final String UNTOLD = "–";

  private final List<MeasureDifference> differences;

  private DifferenceTable(List<MeasureDifference> differences) {
    this.differences = differences;
  }

  static PlainTable of(Comparison comparison) {
    DifferenceTable rows = new DifferenceTable(comparison.differences());
    PlainTable table =
        new PlainTable(
            "Paired differences by measure, A minus B",
            "Measure",
            "A",
            "B",
            "Around 0",
            "A − B",
            "p (Holm)",
            "n");
    table.addClassName("differences");
    comparison.differences().forEach(one -> table.addRow(rows.row(one)));
    return table;
  }

  private Component[] row(MeasureDifference one) {
    boolean isTold = one.bundles() > 0;
    Span name = new Span(one.measure().title());
    name.setTitle(one.measure().definition());
    Span unit = new Span(condition(one.measure()));
    unit.addClassName("quiet");
    return new Component[] {
      new Div(name, unit),
      PlainTable.number(value(one.measure(), one.first())),
      PlainTable.number(value(one.measure(), one.second())),
      isTold ? drawing(one) : PlainTable.words(""),
      PlainTable.number(isTold ? change(one) : UNTOLD),
      PlainTable.number(isTold ? probability(one) : UNTOLD),
      PlainTable.number(Numbers.counted(one.bundles(), "bundle"))
    };
  }

  private static String condition(Measure measure) {
    String where =
        switch (measure) {
          case NOVELTY -> "where both gave a walk, ";
          case NOVELTY_GIVEN_VALID -> "where both satisfied, ";
          case DIVERSITY -> "where both satisfied twice, ";
          case ORIGINALITY -> "where others satisfied too, ";
          case SATISFACTION, UTILITY, SOFT_UTILITY, CREATIVITY -> "";
        };
    return where + (Numbers.isShare(measure) ? "percentage points" : measure.unit());
  }

  private static String value(Measure measure, double mean) {
    return Numbers.isShare(measure) ? Numbers.share(mean) : Numbers.number(mean);
  }

  private static String change(MeasureDifference one) {
    Estimate difference = one.paired().difference();
    double scale = Numbers.isShare(one.measure()) ? 100 : 1;
    return Numbers.change(
        new Estimate(
            difference.estimate() * scale,
            difference.low() * scale,
            difference.high() * scale,
            difference.n()));
  }

  private static String probability(MeasureDifference one) {
    return one.adjustedP() < 0.001 ? "< 0.001" : Numbers.number(one.adjustedP());
  }

  /** Measures of one unit share their scale, so that their bars can be compared. */
  private Component drawing(MeasureDifference one) {
    Estimate difference = one.paired().difference();
    double reach =
        differences.stream()
            .filter(other -> other.measure().unit().equals(one.measure().unit()))
            .map(other -> other.paired().difference())
            .flatMapToDouble(other -> DoubleStream.of(other.estimate(), other.low(), other.high()))
            .filter(Double::isFinite)
            .map(Math::abs)
            .max()
            .orElse(0);
    double scale = reach == 0 ? 0 : 50 / reach;
    Div drawing = new Div(part("zero", 50, 0));
    if (Double.isFinite(difference.low()) && Double.isFinite(difference.high())) {
      double width = (difference.high() - difference.low()) * scale;
      drawing.add(part("interval", 50 + difference.low() * scale, width));
    }
    drawing.add(part("centre", 50 + difference.estimate() * scale, 0));
    boolean isNovelty = one.measure().key().startsWith("novelty");
    drawing.addClassNames("difference", isNovelty ? "is-novelty" : "is-utility");
    if (one.isClear()) {
      drawing.addClassName("clear");
    }
    drawing.getElement().setAttribute("aria-hidden", "true");
    return drawing;
  }

  private static Span part(String name, double left, double width) {
    Span part = new Span();
    part.addClassName(name);
    part.getStyle().setLeft(left + "%");
    if (width > 0) {
      part.getStyle().setWidth(width + "%");
    }
    return part;
  }
}
