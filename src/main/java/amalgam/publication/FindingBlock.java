package amalgam.publication;

import amalgam.statistics.Estimate;
import amalgam.study.Chart;
import amalgam.study.Finding;
import amalgam.ui.wording.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a report shows it.
 *
 * @param anchor to be linked to
 * @param tone the verdict's class in the style sheet
 * @param drawing as markup that is safe; null where there is nothing to draw
 */
record FindingBlock(
    String anchor,
    int number,
    String title,
    String claim,
    String rule,
    String verdict,
    String tone,
    String because,
    List<Row> numbers,
    @Nullable String drawing,
    String caption,
    String across,
    String up,
    List<Row> points) {

  /** A line of a table. */
  record Row(String name, String place, String value, String interval, String unit, long n) {

    static Row of(String name, String place, Estimate value, String unit) {
      return new Row(
          name, place, Numbers.centre(value).replace('-', '−'), interval(value), unit, value.n());
    }

    private static String interval(Estimate value) {
      if (Double.isNaN(value.low()) || Double.isNaN(value.high())) {
        return "–";
      }
      return end(value.low()) + " to " + end(value.high());
    }

    private static String end(double bound) {
      return Double.isInfinite(bound)
          ? bound > 0 ? "no bound" : "−no bound"
          : Numbers.number(bound).replace('-', '−');
    }
  }

  static FindingBlock of(Finding finding, String anchor) {
    ChartDrawing drawing =
        ChartDrawing.isDrawable(finding.chart()) ? new ChartDrawing(finding.chart()) : null;
    return new FindingBlock(
        anchor,
        finding.number(),
        finding.title(),
        finding.claim(),
        finding.rule(),
        finding.verdict().phrase(),
        finding.verdict().word(),
        finding.because(),
        finding.numbers().stream()
            .map(number -> Row.of(number.name(), "", number.value(), number.unit()))
            .toList(),
        drawing == null ? null : drawing.svg() + drawing.legend(),
        finding.chart().caption(),
        finding.chart().across().title(),
        finding.chart().up(),
        points(finding.chart()));
  }

  /** What was observed; a fitted curve is left to its formula. */
  private static List<Row> points(Chart chart) {
    return chart.series().stream()
        .flatMap(
            series ->
                series.points().stream()
                    .filter(point -> !point.label().isEmpty())
                    .map(
                        point ->
                            Row.of(
                                name(series, point),
                                Numbers.chosen(Math.round(100 * point.x()) / 100.0),
                                point.y(),
                                "")))
        .toList();
  }

  private static String name(Chart.Series series, Chart.Point point) {
    return series.style() == Chart.Style.POINTS || series.name().isEmpty()
        ? point.label()
        : series.name();
  }
}
