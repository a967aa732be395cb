package amalgam.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.CohenKappa.Weighting;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two raters. */
class PairAgreementTest {

  private final ClusterBootstrap bootstrap = new ClusterBootstrap(0.95, 200, 1);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  /** Figures of scipy 1.17.1. */
  @Test
  void rankCorrelationsAreThoseOfAnotherProgram() {
    double[] first = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
    double[] second = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5};
    Units units = Units.independent(12);
    assertThat(RankCorrelation.kendall(first, second, units, bootstrap).estimate())
        .isCloseTo(0.17109647770728875, within(1e-12));
    assertThat(RankCorrelation.spearman(first, second, units, bootstrap).estimate())
        .isCloseTo(0.1415796863640157, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rankCorrelationsWithTiesAreThoseOfCommonsMath(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] first = random.ints(15, 0, 6).asDoubleStream().toArray();
    double[] second = random.ints(15, 0, 6).asDoubleStream().toArray();
    Units units = Units.independent(15);
    assertThat(RankCorrelation.kendall(first, second, units, bootstrap).estimate())
        .isCloseTo(new KendallsCorrelation().correlation(first, second), within(1e-12));
    assertThat(RankCorrelation.spearman(first, second, units, bootstrap).estimate())
        .isCloseTo(new SpearmansCorrelation().correlation(first, second), within(1e-12));
  }

  /** A cluster drawn twice counts like its units written down twice. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aResampleIsMeasuredAsIfItsUnitsWereWrittenDown(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] first = random.ints(8, 0, 6).asDoubleStream().toArray();
    double[] second = random.ints(8, 0, 6).asDoubleStream().toArray();
    double[] twice = IntStream.range(0, 16).mapToDouble(i -> first[i / 2]).toArray();
    double[] alsoTwice = IntStream.range(0, 16).mapToDouble(i -> second[i / 2]).toArray();
    Units pairs = new Units(IntStream.range(0, 16).map(i -> i / 2).toArray());
    Estimate once = RankCorrelation.spearman(first, second, Units.independent(8), bootstrap);
    Estimate doubled = RankCorrelation.spearman(twice, alsoTwice, pairs, bootstrap);
    assertThat(doubled.estimate()).isCloseTo(once.estimate(), within(1e-12));
    assertThat(doubled.low()).isCloseTo(once.low(), within(1e-12));
    assertThat(doubled.high()).isCloseTo(once.high(), within(1e-12));
  }

  /** 20 and 15 of 50 alike, 5 and 10 not: a textbook's .4 beside 70% raw agreement. */
  @Test
  void kappaIsThatOfAWellKnownExample() {
    CohenKappa kappa = kappa(labels(20, 5, 10, 15, true), labels(20, 5, 10, 15, false), 2, "NONE");
    assertThat(kappa.raw().estimate()).isCloseTo(0.7, within(1e-12));
    assertThat(kappa.kappa().estimate()).isCloseTo(0.4, within(1e-12));
    assertThat(kappa.kappa().low()).isBetween(0.0, 0.4);
    assertThat(kappa.kappa().high()).isBetween(0.4, 0.8);
  }

  @Test
  void whereBothAlwaysSayTheSameRawAgreementStandsAloneAndKeepsADoubt() {
    CohenKappa kappa = kappa(new int[9], new int[9], 2, "NONE");
    assertThat(kappa.raw().estimate()).isEqualTo(1);
    assertThat(kappa.raw().low()).isBetween(0.5, 0.8);
    assertThat(kappa.kappa().estimate()).isNaN();
  }

  /** Linear weights sum the two-way tables of all cuts; quadratic ones give Lin's concordance. */
  @ParameterizedTest
  @MethodSource("seeds")
  void weightedKappasAreWhatOtherFormulasGive(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int[] first = random.ints(40, 0, 5).toArray();
    int[] second =
        IntStream.of(first).map(c -> random.nextInt(3) == 0 ? c : random.nextInt(5)).toArray();
    double observed = 0;
    double expected = 0;
    for (int cut = 1; cut < 5; cut++) {
      for (int one : first) {
        for (int other : second) {
          expected += (one < cut) != (other < cut) ? 1.0 / 40 : 0;
        }
      }
      for (int unit = 0; unit < 40; unit++) {
        observed += (first[unit] < cut) != (second[unit] < cut) ? 1 : 0;
      }
    }
    assertThat(kappa(first, second, 5, "LINEAR").kappa().estimate())
        .isCloseTo(1 - observed / expected, within(1e-9));
    double one = Arrays.stream(first).average().orElseThrow();
    double other = Arrays.stream(second).average().orElseThrow();
    double both = 0;
    double spread = 40 * (one - other) * (one - other);
    for (int unit = 0; unit < 40; unit++) {
      both += 2 * (first[unit] - one) * (second[unit] - other);
      spread += Math.pow(first[unit] - one, 2) + Math.pow(second[unit] - other, 2);
    }
    assertThat(kappa(first, second, 5, "QUADRATIC").kappa().estimate())
        .isCloseTo(both / spread, within(1e-9));
  }

  @Test
  void refusesUnitsWithoutBothRatings() {
    Units units = Units.independent(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankCorrelation.kendall(new double[3], new double[2], units, bootstrap));
  }

  private CohenKappa kappa(int[] first, int[] second, int categories, String weighting) {
    return CohenKappa.of(
        first,
        second,
        categories,
        Weighting.valueOf(weighting),
        Units.independent(first.length),
        bootstrap);
  }

  private static int[] labels(int both, int onlyFirst, int onlySecond, int neither, boolean first) {
    int[] labels = new int[both + onlyFirst + onlySecond + neither];
    Arrays.fill(labels, 0, both, 1);
    int from = first ? both : both + onlyFirst;
    Arrays.fill(labels, from, from + (first ? onlyFirst : onlySecond), 1);
    return labels;
  }
}
