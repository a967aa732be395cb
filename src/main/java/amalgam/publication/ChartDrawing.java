package amalgam.publication;

import amalgam.statistics.Estimate;
import amalgam.study.Chart;
import amalgam.ui.wording.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A chart of a study as a drawing of a few kilobytes that needs no script. */
final class ChartDrawing {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 60;
  private static final int RIGHT = 620;
  private static final int TOP = 16;
  private static final int BOTTOM = 352;
  private static final int HUES = 6;

  /** Marks around the origin, so that a series is told by its shape as well. */
  private static final List<String> MARKS =
      List.of(
          "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
          "M-4-4h8v8h-8z",
          "M0-5L5 0L0 5L-5 0z",
          "M0-5L5 4H-5z",
          "M0 5L5-4H-5z",
          "M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z");

  private final Chart chart;
  private final Axis across;
  private final Axis up;
  private final double most;

  ChartDrawing(Chart chart) {
    this.chart = chart;
    double[] places = points().mapToDouble(Chart.Point::x).toArray();
    this.across =
        chart.across().isLogarithmic()
            ? Axis.logarithmic(DoubleStream.of(places))
            : Axis.whole(DoubleStream.of(places));
    this.up =
        Axis.even(
            points()
                .map(Chart.Point::y)
                .flatMapToDouble(y -> DoubleStream.of(y.estimate(), y.low(), y.high())));
    this.most = chart.series().stream().mapToDouble(Chart.Series::colour).max().orElse(0);
  }

  private Stream<Chart.Point> points() {
    return chart.series().stream().flatMap(series -> series.points().stream());
  }

  /** Whether there is anything to draw in it. */
  static boolean isDrawable(Chart chart) {
    return chart.series().stream().anyMatch(series -> !series.points().isEmpty());
  }

  /** The drawing, as an {@code svg} element. */
  String svg() {
    return """
        <svg viewBox="0 0 %d %d" role="img" aria-label="%s; the table below says the same.">%s%s%s</svg>"""
        .formatted(
            WIDTH,
            HEIGHT,
            HtmlUtils.htmlEscape(chart.up() + " by " + chart.across().title()),
            marked(),
            axes(),
            chart.series().stream().map(this::series).collect(Collectors.joining()));
  }

  private String marked() {
    Estimate stretch = chart.marked();
    if (stretch == null || Double.isNaN(stretch.low())) {
      return "";
    }
    double from = x(stretch.low());
    double to = x(stretch.high());
    return "<rect class=\"marked\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/><path class=\"peak\" d=\"M%s %dV%d\"/>"
        .formatted(from, TOP, tenths(to - from), BOTTOM - TOP, x(stretch.estimate()), TOP, BOTTOM);
  }

  private String axes() {
    StringBuilder axes = new StringBuilder();
    for (double tick : across.ticks()) {
      axes.append("<path class=\"grid\" d=\"M%s %dV%d\"/>".formatted(x(tick), TOP, BOTTOM));
      axes.append(
          "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>"
              .formatted(x(tick), BOTTOM + 18, Axis.words(tick)));
    }
    for (double tick : up.ticks()) {
      axes.append("<path class=\"grid\" d=\"M%d %sH%d\"/>".formatted(LEFT, y(tick), RIGHT));
      axes.append(
          "<text x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\".35em\">%s</text>"
              .formatted(LEFT - 8, y(tick), Axis.words(tick)));
    }
    return axes.append(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted(
                    (LEFT + RIGHT) / 2, HEIGHT - 8, HtmlUtils.htmlEscape(chart.across().title())))
        .append(
            "<text transform=\"translate(12 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>"
                .formatted((TOP + BOTTOM) / 2, HtmlUtils.htmlEscape(chart.up())))
        .toString();
  }

  private String series(Chart.Series series) {
    boolean isLine = series.style() != Chart.Style.POINTS;
    String marks =
        series.points().stream()
            .filter(point -> !point.label().isEmpty())
            .map(point -> mark(series, point, !isLine))
            .collect(Collectors.joining());
    return "<g %s>%s%s</g>".formatted(look(series), isLine ? line(series) : "", marks);
  }

  private String line(Chart.Series series) {
    List<Chart.Point> seen =
        series.points().stream().filter(point -> Double.isFinite(point.y().estimate())).toList();
    if (seen.isEmpty()) {
      return "";
    }
    List<Chart.Point> bounded =
        seen.stream().filter(point -> Double.isFinite(point.y().low() + point.y().high())).toList();
    String upper = path(bounded, DoublePart.HIGH);
    String lower = path(bounded.reversed(), DoublePart.LOW);
    String band =
        bounded.size() < 2 ? "" : "<path class=\"band\" d=\"M%sL%sz\"/>".formatted(upper, lower);
    return "%s<path class=\"curve%s\" d=\"M%s\"/>"
        .formatted(
            band,
            series.style() == Chart.Style.BROKEN_LINE ? " broken" : "",
            path(seen, DoublePart.CENTRE));
  }

  /** Which part of an estimate is drawn. */
  private enum DoublePart {
    LOW,
    CENTRE,
    HIGH;

    double of(Estimate estimate) {
      return switch (this) {
        case LOW -> estimate.low();
        case CENTRE -> estimate.estimate();
        case HIGH -> estimate.high();
      };
    }
  }

  private String path(List<Chart.Point> points, DoublePart part) {
    return points.stream()
        .map(point -> x(point.x()) + " " + y(part.of(point.y())))
        .collect(Collectors.joining("L"));
  }

  private String mark(Chart.Series series, Chart.Point point, boolean isBarred) {
    Estimate y = point.y();
    if (!Double.isFinite(y.estimate())) {
      return "";
    }
    String bar =
        isBarred && Double.isFinite(y.low() + y.high())
            ? "<path class=\"interval\" d=\"M%s %sV%s\"/>"
                .formatted(x(point.x()), y(y.low()), y(y.high()))
            : "";
    return "%s<path class=\"mark\" transform=\"translate(%s %s)\" d=\"%s\"><title>%s: %s</title></path>"
        .formatted(
            bar,
            x(point.x()),
            y(y.estimate()),
            shape(series),
            HtmlUtils.htmlEscape(point.label()),
            Numbers.change(y));
  }

  private static String shape(Chart.Series series) {
    return MARKS.get(series.colour() % MARKS.size());
  }

  private String look(Chart.Series series) {
    return chart.colours() == Chart.Colours.SHADES
        ? "class=\"family-0\" style=\"--s:%s\""
            .formatted(tenths(series.colour() / Math.max(1, most)))
        : "class=\"family-%d\" style=\"--s:%s\""
            // Two of the hues are blue.
            .formatted(series.colour() % HUES, series.colour() % HUES == HUES - 1 ? "0" : ".5");
  }

  /** Names, colours and marks, as a list. */
  String legend() {
    return chart.series().stream()
        .filter(series -> !series.name().isEmpty())
        .map(
            series ->
                "<li %s><svg viewBox=\"-7 -7 14 14\" aria-hidden=\"true\"><g %s><path class=\"mark\" d=\"%s\"/></g></svg>%s</li>"
                    .formatted(
                        look(series),
                        look(series),
                        key(series),
                        HtmlUtils.htmlEscape(series.name())))
        .collect(Collectors.joining("", "<ul class=\"keys\">", "</ul>"));
  }

  /** A line that was fitted has no marks of its own. */
  private static String key(Chart.Series series) {
    return series.points().stream().allMatch(point -> point.label().isEmpty())
        ? "M-7 0H7"
        : shape(series);
  }

  private double x(double value) {
    return tenths(LEFT + (RIGHT - LEFT) * across.share(value));
  }

  private double y(double value) {
    return tenths(BOTTOM - (BOTTOM - TOP) * up.share(value));
  }

  private static double tenths(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
