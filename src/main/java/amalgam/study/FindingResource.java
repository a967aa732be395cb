package amalgam.study;

import amalgam.statistics.Estimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding for programs.
 *
 * @param space id of the space
 * @param verdict {@code seen}, {@code not_seen} or {@code undecided}
 */
public record FindingResource(
    String space,
    int number,
    String title,
    String claim,
    String rule,
    String verdict,
    String because,
    List<Quantity> numbers,
    List<Curve> plot) {

  /** A number with its interval; null where there is none, or nothing bounds it. */
  public record Quantity(
      String name,
      String unit,
      @Nullable Double estimate,
      @Nullable Double low,
      @Nullable Double high,
      long n) {

    static Quantity of(String name, String unit, Estimate value) {
      return new Quantity(
          name,
          unit,
          finite(value.estimate()),
          finite(value.low()),
          finite(value.high()),
          value.n());
    }
  }

  /** Points of the plot that belong together. */
  public record Curve(String name, String style, List<Place> points) {}

  /** A point of the plot. */
  public record Place(double x, Quantity y) {}

  /** Those of a space, for a file. */
  public static List<FindingResource> of(StudyResult result) {
    return result.findings().stream().map(finding -> of(result.space(), finding)).toList();
  }

  private static FindingResource of(String space, Finding finding) {
    return new FindingResource(
        space,
        finding.number(),
        finding.title(),
        finding.claim(),
        finding.rule(),
        finding.verdict().word(),
        finding.because(),
        finding.numbers().stream()
            .map(number -> Quantity.of(number.name(), number.unit(), number.value()))
            .toList(),
        finding.chart().series().stream().map(FindingResource::curve).toList());
  }

  private static Curve curve(Chart.Series series) {
    return new Curve(
        series.name(),
        series.style().word(),
        series.points().stream()
            .map(point -> new Place(point.x(), Quantity.of(point.label(), "", point.y())))
            .toList());
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
