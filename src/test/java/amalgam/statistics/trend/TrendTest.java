package amalgam.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of others are those of scipy 1.17.1's linregress and NumPy's polyfit. */
class TrendTest {

  private static final double[] SIZES = {1.1e5, 3e5, 1e6, 2.7e6, 1e7, 3.1e7, 1e8};
  private static final double[] RISING = {.42, .61, .95, 1.12, 1.83, 2.2, 3.4};
  private static final double[] PEAKED = {1.1, 2.0, 2.9, 3.1, 3.0, 2.2, 1.0};
  private static final double[] WEIGHTS = {1, 2, 1, 4, 3, 2, 5};

  @Test
  void aPowerLawHasTheExponentAndFactorOfAnotherProgram() {
    PowerLaw law = fitted(PowerLaw.fit(points(RISING, false), 0.95));
    assertEstimate(
        law.exponent(), 0.2965753098887343, 0.26574198719271364, 0.327408632584755, 1e-10);
    assertEstimate(
        law.factor(), 0.014336602860355626, 0.008994094535864597, 0.02285257073471476, 1e-9);
    assertThat(law.exponent().n()).isEqualTo(7);
  }

  @Test
  void aWeightedPowerLawHasTheBandOfAnotherProgram() {
    PowerLaw law = fitted(PowerLaw.fit(points(RISING, true), 0.95));
    assertEstimate(
        law.exponent(), 0.29717158505854074, 0.2702895324346779, 0.3240536376824036, 1e-10);
    assertEstimate(law.at(5e6), 1.3892812457067167, 1.309341750085454, 1.4741013028465935, 1e-9);
  }

  @Test
  void aParabolaHasTheCurvatureBandAndPeakOfAnotherProgram() {
    LogQuadratic curve = fitted(LogQuadratic.fit(points(PEAKED, false), 0.95));
    assertEstimate(
        curve.curvature(), -0.1820710775599171, -0.19976857211369692, -0.1643735830061373, 1e-9);
    assertEstimate(curve.at(2e6), 3.094473276824452, 2.9751149887690023, 3.213831564879902, 1e-9);
    assertThat(fitted(curve.peak()).estimate()).isCloseTo(3285712.2221914907, within(1.0));
  }

  /** Fieller's ends are the peaks that an F test of the curve forced to turn there just admits. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.8, 0.95, 0.99})
  void thePeaksIntervalEndsWhereForcingThePeakThereIsJustRefuted(double confidenceLevel) {
    Estimate peak = fitted(fitted(LogQuadratic.fit(points(PEAKED, false), confidenceLevel)).peak());
    double critical = FDistribution.of(1, 4).inverseCumulativeProbability(confidenceLevel);
    assertThat(peak.low()).isLessThan(peak.estimate());
    assertThat(peak.high()).isGreaterThan(peak.estimate());
    assertThat(refutation(peak.low())).isCloseTo(critical, within(1e-6 * critical));
    assertThat(refutation(peak.high())).isCloseTo(critical, within(1e-6 * critical));
  }

  private static double refutation(double peak) {
    WeightedObservedPoints free = new WeightedObservedPoints();
    WeightedObservedPoints forced = new WeightedObservedPoints();
    for (int index = 0; index < SIZES.length; index++) {
      double distance = Math.log(SIZES[index] / peak);
      free.add(distance, PEAKED[index]);
      forced.add(distance * distance, PEAKED[index]);
    }
    double best = squares(PolynomialCurveFitter.create(2), free);
    return (squares(PolynomialCurveFitter.create(1), forced) - best) / (best / 4);
  }

  private static double squares(PolynomialCurveFitter fitter, WeightedObservedPoints points) {
    double[] coefficients = fitter.fit(points.toList());
    double sum = 0;
    for (var point : points.toList()) {
      double height = 0;
      for (int power = coefficients.length - 1; power >= 0; power--) {
        height = height * point.getX() + coefficients[power];
      }
      sum += Math.pow(point.getY() - height, 2);
    }
    return sum;
  }

  @Test
  void whereNothingShowsABendThePeakMayBeAnywhere() {
    List<Observation> points = new ArrayList<>();
    double[] noise = {0.5, -0.4, 0.6, 0.2, 0.3, -0.5};
    for (int index = 0; index < noise.length; index++) {
      points.add(new Observation(Math.pow(10, index), noise[index]));
    }
    Estimate peak = fitted(fitted(LogQuadratic.fit(points, 0.95)).peak());
    assertThat(peak.low()).isZero();
    assertThat(peak.high()).isInfinite();
    List<Observation> turned =
        points.stream().map(point -> new Observation(point.x(), -point.y())).toList();
    assertThat(reason(fitted(LogQuadratic.fit(turned, 0.95)).peak()))
        .isEqualTo("The curve has no peak because it does not bend downwards.");
  }

  @Test
  void whatCannotBeFittedSaysWhy() {
    Observation one = new Observation(1, 2);
    Observation two = new Observation(2, 3);
    assertThat(reason(PowerLaw.fit(List.of(one, two), 0.95)))
        .isEqualTo(
            "This cannot be fitted because 2 points at 2 different places are too few: 3 at 2 are"
                + " needed.");
    assertThat(reason(Line.fit(List.of(one, one, one, one), 0.95)))
        .contains("4 points at 1 different places");
    assertThat(reason(Line.fit(List.of(), 0.95))).contains("0 points at 0");
    assertThat(reason(PowerLaw.fit(List.of(one, two, new Observation(3, 0)), 0.95)))
        .contains("height is 0 or below");
    assertThat(reason(LogQuadratic.fit(List.of(one, two, new Observation(-3, 1)), 0.95)))
        .contains("no logarithm");
    assertThat(reason(Line.fit(List.of(one, two, new Observation(3, Double.NaN)), 0.95)))
        .contains("not a number");
    assertThat(reason(Line.fit(List.of(one, two, new Observation(3, 1, 0)), 0.95)))
        .contains("weight is not above 0");
    assertThat(reason(Line.fit(List.of(one, one, new Observation(2, 3, 1e-30)), 0.95)))
        .contains("weigh next to nothing");
  }

  @Test
  void pointsOnALineLeaveNoDoubt() {
    Line line =
        fitted(
            Line.fit(
                List.of(new Observation(1, 3), new Observation(2, 5), new Observation(4, 9)),
                0.95));
    assertEstimate(line.slope(), 2, 2, 2, 1e-9);
    assertEstimate(line.at(0), 1, 1, 1, 1e-9);
  }

  /** 95% nominal over 2,000 draws has a standard error of half a point. */
  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    int draws = 2000;
    int[] held = new int[3];
    for (int draw = 0; draw < draws; draw++) {
      RandomGenerator random = new SplittableRandom(draw);
      List<Observation> points = new ArrayList<>();
      for (double size : SIZES) {
        double log = Math.log(size / 2e6);
        double weight = random.nextDouble(0.5, 4);
        double error = 0.2 * random.nextGaussian() / Math.sqrt(weight);
        points.add(new Observation(size, 3 - 0.15 * log * log + error, weight));
      }
      LogQuadratic curve = fitted(LogQuadratic.fit(points, 0.95));
      held[0] += holds(curve.curvature(), -0.15);
      held[1] += holds(curve.at(2e6), 3);
      held[2] += holds(fitted(curve.peak()), 2e6);
    }
    for (int count : held) {
      assertThat(count).isBetween(1860, 1940);
    }
  }

  @Test
  void aSlopeOverMatchedBundlesIsThatOfAllObservationsAndItsIntervalThatOfTheBundles() {
    double[] levels = {1, 2, 3};
    double[][] sums = {{6, 5, 4}, {8, 6, 5}, {3, 3, 2}, {7, 7, 0}};
    double[][] counts = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 0}};
    List<Observation> all = new ArrayList<>();
    for (int row = 0; row < sums.length; row++) {
      for (int column = 0; column < levels.length; column++) {
        if (counts[row][column] > 0) {
          all.add(new Observation(levels[column], sums[row][column]));
        }
      }
    }
    ClusterBootstrap bootstrap = new ClusterBootstrap(0.95, 500, 1);
    Estimate slope = new ClusteredSlope(levels, sums, counts).estimate(bootstrap);
    Estimate independent = fitted(Line.fit(all, 0.95)).slope();
    assertThat(slope.estimate()).isCloseTo(independent.estimate(), within(1e-12));
    assertThat(slope.n()).isEqualTo(11);
    assertThat(slope.low()).isLessThan(slope.estimate());
    assertThat(slope.high() - slope.low()).isLessThan(independent.high() - independent.low());
    assertThat(new ClusteredSlope(levels, sums, new double[4][3]).estimate(bootstrap))
        .isEqualTo(Estimate.NONE);
  }

  private static int holds(Estimate interval, double truth) {
    return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
  }

  private static List<Observation> points(double[] heights, boolean weighted) {
    List<Observation> points = new ArrayList<>();
    for (int index = 0; index < SIZES.length; index++) {
      points.add(new Observation(SIZES[index], heights[index], weighted ? WEIGHTS[index] : 1));
    }
    return points;
  }

  private static <T> T fitted(Trend<T> trend) {
    assertThat(trend).isInstanceOf(Trend.Fitted.class);
    return ((Trend.Fitted<T>) trend).curve();
  }

  private static String reason(Trend<?> trend) {
    assertThat(trend).isInstanceOf(Trend.Unfitted.class);
    return ((Trend.Unfitted<?>) trend).reason();
  }

  private static void assertEstimate(
      Estimate estimate, double value, double low, double high, double tolerance) {
    assertThat(estimate.estimate()).isCloseTo(value, within(tolerance));
    assertThat(estimate.low()).isCloseTo(low, within(tolerance));
    assertThat(estimate.high()).isCloseTo(high, within(tolerance));
  }
}
