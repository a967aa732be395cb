package amalgam.study;

import amalgam.leaderboard.Board;
import amalgam.statistics.Estimate;
import amalgam.statistics.ReplicatedBootstrap;
import amalgam.statistics.ResampledGroups;
import amalgam.statistics.trend.Line;
import amalgam.statistics.trend.Observation;
import amalgam.statistics.trend.PowerLaw;
import amalgam.statistics.trend.Trend;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Models in rows: those of a row were trained alike but for the seed.
 *
 * @param places of the rows on an axis, ascending, such as their parameters
 * @param rows at least one model in each
 */
record Rows(double[] places, List<List<ModelAnswers>> rows, ReplicatedBootstrap bootstrap) {

  /** Rows of {@code models} by their place on an axis. */
  static Rows of(
      List<ModelAnswers> models,
      ToDoubleFunction<StudyModel> place,
      ReplicatedBootstrap bootstrap) {
    TreeMap<Double, List<ModelAnswers>> rows =
        models.stream()
            .collect(
                Collectors.groupingBy(
                    one -> place.applyAsDouble(one.model()), TreeMap::new, Collectors.toList()));
    return new Rows(
        rows.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        List.copyOf(rows.values()),
        bootstrap);
  }

  List<ModelAnswers> models() {
    return rows.stream().flatMap(Collection::stream).toList();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int count() {
    return rows.size();
  }

  /** Such as {@code 2 × 64}: what a row's models have in common. */
  String name(int row) {
    return Phrases.shape(rows.get(row).getFirst().model());
  }

  /**
   * The rows' means of a number of each model, each bundle counting as often as its weight says.
   */
  ResampledGroups means(ToDoubleBiFunction<ModelAnswers, int[]> number) {
    List<ModelAnswers> models = models();
    int bundles = models.isEmpty() ? 0 : models.getFirst().samples().length;
    return bootstrap.of(
        bundles,
        rows.stream().mapToInt(List::size).toArray(),
        weights ->
            models.stream().mapToDouble(one -> number.applyAsDouble(one, weights)).toArray());
  }

  /** A row's mean; n counts its models. */
  Estimate mean(ResampledGroups means, int row) {
    return means.estimate(rows.get(row).size(), each -> each[row]);
  }

  /** The mean of all rows; n counts models. */
  Estimate mean(ResampledGroups means) {
    return isEmpty()
        ? Estimate.NONE
        : means.estimate(models().size(), each -> Arrays.stream(each).average().orElse(Double.NaN));
  }

  /**
   * How the rows' means change for a place ten times as far along the axis: the slope of the line
   * of least squares over decimal logarithms. Its interval reaches as far, at either end, as the
   * farther of two: that of bundles and trainings, and that of the rows' distances to the line by
   * Student's t.
   */
  Estimate perTenfold(ResampledGroups means) {
    return line(means.observed()).fitted().map(line -> widened(means, line)).orElse(Estimate.NONE);
  }

  private Estimate widened(ResampledGroups means, Line line) {
    double[] logarithms = logarithms();
    double centre = Arrays.stream(logarithms).average().orElse(Double.NaN);
    Estimate resampled =
        means.estimate(
            count(), each -> rise(logarithms, centre, each) / rise(logarithms, centre, logarithms));
    return resampled.reaching(line.slope().low(), line.slope().high());
  }

  private static double rise(double[] across, double centre, double[] up) {
    double sum = 0;
    for (int row = 0; row < across.length; row++) {
      sum += (across[row] - centre) * up[row];
    }
    return sum;
  }

  /** The line through the rows' means, in even steps, with the band that resampling gives it. */
  List<Chart.Point> line(ResampledGroups means) {
    if (line(means.observed()).fitted().isEmpty()) {
      return List.of();
    }
    double[] logarithms = logarithms();
    double centre = Arrays.stream(logarithms).average().orElse(Double.NaN);
    double spread = rise(logarithms, centre, logarithms);
    return Phrases.steps(places[0], places[count() - 1])
        .mapToObj(
            x ->
                new Chart.Point(
                    x,
                    means.estimate(
                        count(),
                        each ->
                            Arrays.stream(each).average().orElse(Double.NaN)
                                + (Math.log10(x) - centre)
                                    * rise(logarithms, centre, each)
                                    / spread),
                    ""))
        .toList();
  }

  /** The power law through the rows' means, where all can be told from 0. */
  Trend<PowerLaw> powerLaw(ResampledGroups means) {
    return PowerLaw.ifAboveZero(
        means, PowerLaw.fit(observations(places, means.observed()), Board.CONFIDENCE_LEVEL));
  }

  private Trend<Line> line(double[] heights) {
    return Line.fit(observations(logarithms(), heights), Board.CONFIDENCE_LEVEL);
  }

  private double[] logarithms() {
    return Arrays.stream(places).map(Math::log10).toArray();
  }

  private static List<Observation> observations(double[] across, double[] up) {
    return IntStream.range(0, across.length)
        .mapToObj(row -> new Observation(across[row], up[row]))
        .toList();
  }
}
