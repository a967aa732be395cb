package amalgam.study;

import static amalgam.study.Phrases.withInterval;

import amalgam.statistics.Estimate;
import amalgam.statistics.ResampledGroups;
import amalgam.statistics.trend.PowerLaw;
import amalgam.statistics.trend.Trend;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The first finding: C rises with size. */
final class SizeFinding {

  /** The smallest rise for ten times the parameters that would matter, as a share of the mean C. */
  static final double SMALLEST_RISE = 0.1;

  private static final String RULE =
      """
      Seen if the 95% interval of how much C grows for ten times the parameters lies above 0; not \
      seen if all of it lies below a tenth of the mean C; undecided otherwise.""";

  private final Rows sizes;
  private final ResampledGroups means;
  private final Bootstraps bootstraps;

  SizeFinding(List<ModelAnswers> models, Bootstraps bootstraps) {
    this.sizes = Rows.of(models, StudyModel::parameters, bootstraps.replicated());
    this.means = sizes.means(ModelAnswers::creativity);
    this.bootstraps = bootstraps;
  }

  Finding finding() {
    Estimate rise = sizes.perTenfold(means);
    Estimate mean = atLeastZero(sizes.mean(means));
    List<Finding.Quantity> numbers = new ArrayList<>();
    numbers.add(new Finding.Quantity("C for ten times the parameters", "points", rise));
    numbers.add(new Finding.Quantity("Mean C", "points", mean));
    for (int row = 0; row < sizes.count(); row++) {
      numbers.add(
          new Finding.Quantity(
              "C of " + sizes.name(row), "points", atLeastZero(sizes.mean(means, row))));
    }
    if (sizes.powerLaw(means) instanceof Trend.Fitted<PowerLaw>(PowerLaw law)) {
      numbers.add(new Finding.Quantity("Exponent of a power law", "", law.exponent()));
    }
    return new Finding(
        1,
        "Creativity rises with size",
        "C rises with the number of parameters, under greedy decoding.",
        RULE,
        Verdict.ofRise(rise, SMALLEST_RISE * mean.estimate()),
        "C changes by %s points for ten times the parameters, over %d sizes and %d trained models with a mean C of %s."
            .formatted(
                withInterval(rise),
                sizes.count(),
                sizes.models().size(),
                Numbers.number(mean.estimate())),
        numbers,
        chart());
  }

  private static Estimate atLeastZero(Estimate creativity) {
    return creativity.within(0, Double.POSITIVE_INFINITY);
  }

  private Chart chart() {
    List<Chart.Series> series = new ArrayList<>();
    List<Chart.Point> line = sizes.line(means);
    if (!line.isEmpty()) {
      series.add(new Chart.Series("Line of least squares", Chart.Style.LINE, 0, line));
    }
    series.add(Phrases.models(sizes.models(), StudyModel::parameters, bootstraps.ofBundles()));
    return new Chart(
        new Chart.Axis("Parameters", true),
        "C, points",
        Chart.Colours.HUES,
        "Each point is a trained model. Bars are 95% intervals over bundles, the band is that of the line over trainings and bundles.",
        series,
        null);
  }
}
