package amalgam.study;

import static amalgam.study.Phrases.withInterval;

import amalgam.leaderboard.Board;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.ResampledGroups;
import amalgam.statistics.trend.LogQuadratic;
import amalgam.statistics.trend.Observation;
import amalgam.statistics.trend.Trend;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The second finding: at a budget of parameters there is a best shape. */
final class ShapeFinding {

  private static final String RULE =
      """
      Over ln(width/depth) a parabola is fitted to C, a point for each trained model. Seen if it \
      bends downwards (the 95% intervals of its curvature, over models and over bundles, lie below \
      0) and Fieller's 95% interval of its peak lies within the shapes tried; not seen if either \
      interval of the curvature lies above 0, or if that of the peak lies wholly outside, so that \
      the best shape is at the edge; undecided otherwise.""";

  private final long budget;
  private final List<ModelAnswers> models;
  private final Rows shapes;
  private final ResampledGroups means;
  private final int[] once;
  private final Bootstraps bootstraps;

  /**
   * @param models those of the budget
   */
  ShapeFinding(long budget, List<ModelAnswers> models, Bootstraps bootstraps) {
    this.budget = budget;
    this.models = models;
    this.bootstraps = bootstraps;
    this.shapes = Rows.of(models, StudyModel::ratio, bootstraps.replicated());
    this.means = shapes.means(ModelAnswers::creativity);
    this.once = Phrases.once(models);
  }

  Finding finding() {
    Trend<LogQuadratic> trend = fit(once);
    return switch (trend) {
      case Trend.Fitted<LogQuadratic>(LogQuadratic curve) -> fitted(curve);
      case Trend.Unfitted<LogQuadratic>(String reason) ->
          finding(Verdict.UNDECIDED, reason, shapesInNumbers(), null, null);
    };
  }

  private Trend<LogQuadratic> fit(int[] ofBundles) {
    return LogQuadratic.fit(
        models.stream()
            .map(one -> new Observation(one.model().ratio(), one.creativity(ofBundles)))
            .toList(),
        Board.CONFIDENCE_LEVEL);
  }

  private Finding fitted(LogQuadratic curve) {
    Estimate overModels = curve.curvature();
    Estimate overBundles = curvatureOverBundles(bootstraps.ofBundles());
    List<Finding.Quantity> numbers = new ArrayList<>();
    numbers.add(new Finding.Quantity("Curvature, over models", "points per (ln)²", overModels));
    numbers.add(new Finding.Quantity("Curvature, over bundles", "points per (ln)²", overBundles));
    Estimate peak =
        curve.peak() instanceof Trend.Fitted<Estimate>(Estimate found) ? found : Estimate.NONE;
    if (peak.isPresent()) {
      numbers.add(new Finding.Quantity("Best width/depth", "", peak));
    }
    numbers.addAll(shapesInNumbers());
    Verdict verdict = verdict(overModels, overBundles, peak);
    return finding(verdict, because(peak), numbers, curve, peak.isPresent() ? peak : null);
  }

  private Estimate curvatureOverBundles(ClusterBootstrap bootstrap) {
    return bootstrap.statistic(
        once.length,
        once.length,
        weights ->
            fit(weights) instanceof Trend.Fitted<LogQuadratic>(LogQuadratic curve)
                ? curve.curvature().estimate()
                : Double.NaN);
  }

  private Verdict verdict(Estimate overModels, Estimate overBundles, Estimate peak) {
    if (overModels.low() > 0 || overBundles.low() > 0) {
      return Verdict.NOT_SEEN;
    }
    if (peak.low() > widest() || peak.high() < narrowest()) {
      return Verdict.NOT_SEEN;
    }
    boolean isBent = overModels.high() < 0 && overBundles.high() < 0;
    return isBent && peak.low() >= narrowest() && peak.high() <= widest()
        ? Verdict.SEEN
        : Verdict.UNDECIDED;
  }

  private double narrowest() {
    return Arrays.stream(shapes.places()).min().orElse(Double.NaN);
  }

  private double widest() {
    return Arrays.stream(shapes.places()).max().orElse(Double.NaN);
  }

  private String because(Estimate peak) {
    String place =
        peak.isPresent()
            ? "The parabola's peak lies at a width/depth of %s".formatted(withInterval(peak))
            : "The parabola has no peak";
    return "%s; tried were %s to %s. %s"
        .formatted(place, Numbers.number(narrowest()), Numbers.number(widest()), best());
  }

  private String best() {
    if (Arrays.stream(means.observed()).distinct().count() < 2) {
      return "All shapes are alike.";
    }
    List<Double> chances = means.chancesOfBeingBest();
    int best =
        IntStream.range(0, chances.size())
            .reduce((one, other) -> chances.get(other) > chances.get(one) ? other : one)
            .orElseThrow();
    return "%s (layers × width) is the best in %s of the resamples."
        .formatted(shapes.name(best), Numbers.share(chances.get(best)));
  }

  private List<Finding.Quantity> shapesInNumbers() {
    return IntStream.range(0, shapes.count())
        .mapToObj(
            row ->
                new Finding.Quantity(
                    "C of " + shapes.name(row),
                    "points",
                    shapes.mean(means, row).within(0, Double.POSITIVE_INFINITY)))
        .toList();
  }

  private Finding finding(
      Verdict verdict,
      String because,
      List<Finding.Quantity> numbers,
      @Nullable LogQuadratic curve,
      @Nullable Estimate peak) {
    List<Chart.Series> series = new ArrayList<>();
    if (curve != null) {
      series.add(
          new Chart.Series(
              "Parabola of least squares",
              Chart.Style.LINE,
              0,
              Phrases.curve(models, StudyModel::ratio, curve::at)));
    }
    series.add(Phrases.models(models, StudyModel::ratio, bootstraps.ofBundles()));
    return new Finding(
        2,
        "A best shape at %,d parameters".formatted(budget),
        "At a fixed number of parameters there is a best depth and width.",
        RULE,
        verdict,
        because,
        numbers,
        new Chart(
            new Chart.Axis("Width / depth", true),
            "C, points",
            Chart.Colours.HUES,
            "Each point is a trained model. Bars are 95% intervals over bundles, the band is that of the parabola over models. The shaded stretch is Fieller's interval of its peak.",
            series,
            peak));
  }
}
