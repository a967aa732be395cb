package amalgam.leaderboard.scaling;

import amalgam.leaderboard.Board;
import amalgam.statistics.Estimate;
import amalgam.statistics.ResampledGroups;
import amalgam.statistics.trend.Line;
import amalgam.statistics.trend.LogQuadratic;
import amalgam.statistics.trend.PowerLaw;
import amalgam.statistics.trend.Trend;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Fits one measure's heights at several sizes; pure. */
final class TrendFit {

  private static final int PLACES = 41;

  private final double[] sizes;
  private final ResampledGroups heights;
  private final UnitFits fits;

  /**
   * @param sizes a position per group, above 0
   * @param heights of the groups
   */
  TrendFit(double[] sizes, ResampledGroups heights) {
    this.sizes = sizes.clone();
    this.heights = heights;
    this.fits = new UnitFits(sizes);
  }

  /** The line's slope over the decimal logarithm of the size, with the interval of resampling. */
  Trend<Estimate> perTenfold() {
    return fits.slope().map(weights -> slope(weights, DoubleUnaryOperator.identity()));
  }

  /** The same with an interval for models that are trained anew. */
  Trend<Estimate> perTenfoldAnew() {
    return perTenfold()
        .then(
            slope ->
                Line.fit(
                        UnitFits.logarithmic(fits.points(heights.observed())),
                        Board.CONFIDENCE_LEVEL)
                    .map(line -> anew(slope, line.slope())));
  }

  /** The power law's exponent, for models that are trained anew. */
  Trend<Estimate> exponent() {
    return powerWeights(fits.slope())
        .then(
            weights ->
                PowerLaw.fit(fits.points(heights.observed()), Board.CONFIDENCE_LEVEL)
                    .map(law -> anew(slope(weights, Math::log10), law.exponent())));
  }

  /** Where the parabola is highest. */
  Trend<Estimate> peak() {
    return fits.spread(heights.observed())
        .then(points -> LogQuadratic.fit(points, Board.CONFIDENCE_LEVEL))
        .then(LogQuadratic::peak);
  }

  /** What {@code change}, a slope of these heights, allows to say. */
  Direction direction(Trend<Estimate> change) {
    double mean = Arrays.stream(heights.observed()).average().orElse(Double.NaN);
    return change.fitted().map(slope -> Direction.of(slope, mean)).orElse(Direction.UNDECIDED);
  }

  /** A curve of each form. */
  Map<CurveForm, Trend<List<CurvePoint>>> curves() {
    double[] places = places();
    Map<CurveForm, Trend<List<CurvePoint>>> curves = new EnumMap<>(CurveForm.class);
    curves.put(
        CurveForm.POWER_LAW,
        powerWeights(fits.line(places))
            .map(weights -> curve(places, weights, Math::log, Math::exp)));
    curves.put(CurveForm.LINE, fits.line(places).map(weights -> plain(places, weights)));
    curves.put(CurveForm.PARABOLA, fits.parabola(places).map(weights -> plain(places, weights)));
    return curves;
  }

  /** Of the power law and the line, the one that passes nearer to the heights. */
  CurveForm nearest() {
    double law = squares(powerWeights(fits.line(sizes)), Math::log, Math::exp);
    double line =
        squares(fits.line(sizes), DoubleUnaryOperator.identity(), DoubleUnaryOperator.identity());
    return law < line ? CurveForm.POWER_LAW : CurveForm.LINE;
  }

  private double squares(
      Trend<double[][]> weights, DoubleUnaryOperator scale, DoubleUnaryOperator back) {
    double[] observed = heights.observed();
    return weights
        .map(
            found ->
                IntStream.range(0, observed.length)
                    .mapToDouble(
                        place ->
                            back.applyAsDouble(weighted(observed, found, place, scale))
                                - observed[place])
                    .map(distance -> distance * distance)
                    .sum())
        .fitted()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private Trend<double[][]> powerWeights(Trend<double[][]> weights) {
    return PowerLaw.ifAboveZero(heights, weights);
  }

  private double[] places() {
    double least = Arrays.stream(sizes).min().orElse(1);
    double most = Arrays.stream(sizes).max().orElse(1);
    return IntStream.range(0, PLACES)
        .mapToDouble(place -> least * Math.pow(most / least, place / (PLACES - 1.0)))
        .toArray();
  }

  private List<CurvePoint> plain(double[] places, double[][] weights) {
    return curve(places, weights, DoubleUnaryOperator.identity(), DoubleUnaryOperator.identity());
  }

  private List<CurvePoint> curve(
      double[] places, double[][] weights, DoubleUnaryOperator scale, DoubleUnaryOperator back) {
    return IntStream.range(0, places.length)
        .mapToObj(
            place ->
                new CurvePoint(
                    places[place],
                    heights.estimate(
                        sizes.length,
                        means -> back.applyAsDouble(weighted(means, weights, place, scale)))))
        .toList();
  }

  private Estimate slope(double[][] weights, DoubleUnaryOperator scale) {
    return heights.estimate(sizes.length, means -> weighted(means, weights, 0, scale));
  }

  /** A height without a logarithm is missing. */
  private static double weighted(
      double[] means, double[][] weights, int place, DoubleUnaryOperator scale) {
    double sum = 0;
    for (int group = 0; group < means.length; group++) {
      sum += weights[group][place] * scale.applyAsDouble(means[group]);
    }
    return Double.isFinite(sum) ? sum : Double.NaN;
  }

  /**
   * How much luck there is in training is told by seeds of one size, and by the sizes' distances
   * from the curve; there are few of both, so that the interval reaches as far at either end as the
   * farther one.
   */
  private static Estimate anew(Estimate resampled, Estimate fitted) {
    return resampled.reaching(fitted.low(), fitted.high());
  }
}
