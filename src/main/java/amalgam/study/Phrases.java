package amalgam.study;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Numbers and names as a report words them. */
final class Phrases {

  private static final int CURVE_STEPS = 40;

  private Phrases() {}

  /** Such as {@code 4.20 (2.10 to 6.30)}; an end that nothing bounds is said to be none. */
  static String withInterval(Estimate estimate) {
    if (Double.isInfinite(estimate.low()) || Double.isInfinite(estimate.high())) {
      return Numbers.number(estimate.estimate()) + " (no bounds)";
    }
    return Numbers.change(estimate);
  }

  /** Such as {@code 2 × 64, seed 1}. */
  static String label(StudyModel model) {
    return shape(model) + ", seed " + model.plan().seed();
  }

  /** Such as {@code 2 × 64}: layers × width. */
  static String shape(StudyModel model) {
    return "%d × %d".formatted(model.architecture().layers(), model.architecture().width());
  }

  /** Every bundle counting once. */
  static int[] once(List<ModelAnswers> models) {
    int[] once = new int[models.isEmpty() ? 0 : models.getFirst().samples().length];
    Arrays.fill(once, 1);
    return once;
  }

  /** C of each model, as points with their intervals over bundles. */
  static Chart.Series models(
      List<ModelAnswers> models, ToDoubleFunction<StudyModel> place, ClusterBootstrap bootstrap) {
    return new Chart.Series(
        "Trained models, 95% intervals over bundles",
        Chart.Style.POINTS,
        0,
        models.stream()
            .map(
                one ->
                    new Chart.Point(
                        place.applyAsDouble(one.model()),
                        one.creativity(bootstrap),
                        label(one.model())))
            .toList());
  }

  /** A fitted curve over the range of the models, in even steps of the logarithm. */
  static List<Chart.Point> curve(
      List<ModelAnswers> models, ToDoubleFunction<StudyModel> place, DoubleFunction<Estimate> y) {
    double[] places = models.stream().map(ModelAnswers::model).mapToDouble(place).toArray();
    return steps(
            Arrays.stream(places).min().orElseThrow(), Arrays.stream(places).max().orElseThrow())
        .mapToObj(x -> new Chart.Point(x, y.apply(x), ""))
        .toList();
  }

  /** Places from {@code low} to {@code high} in even steps of the logarithm. */
  static DoubleStream steps(double low, double high) {
    return IntStream.rangeClosed(0, CURVE_STEPS)
        .mapToDouble(step -> low * Math.pow(high / low, (double) step / CURVE_STEPS));
  }
}
