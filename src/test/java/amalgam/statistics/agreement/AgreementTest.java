package amalgam.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {

  private static final double NO = Double.NaN;

  /** Four observers and twelve units (Krippendorff, 2011, section E). */
  private static final double[][] KRIPPENDORFF = {
    {1, 1, NO, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
    {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {NO, 5, 5, 5}, {NO, NO, 1, 1}, {NO, 3, NO, NO}
  };

  /** Four judges and six targets (Shrout and Fleiss, 1979, table 2). */
  private static final double[][] SHROUT_FLEISS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  private final ClusterBootstrap bootstrap = new ClusterBootstrap(0.95, 200, 1);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
  void alphaIsThatOfKrippendorffsTable(Scale scale, double published) {
    Estimate alpha = alpha(KRIPPENDORFF, scale);
    assertThat(alpha.estimate()).isCloseTo(published, within(0.0005));
    assertThat(alpha.n()).isEqualTo(40);
    assertThat(alpha.low()).isLessThan(alpha.estimate());
    assertThat(alpha.high()).isGreaterThan(alpha.estimate());
  }

  /** The observed and expected disagreements as means over pairs of ratings, written out. */
  @ParameterizedTest
  @EnumSource(Scale.class)
  void alphaIsThatOfGoingThroughAllPairsOfRatings(Scale scale) {
    for (long seed = 1; seed <= 25; seed++) {
      double[][] ratings = ratings(seed);
      double slow = alphaByPairs(ratings, scale);
      double fast = alpha(ratings, scale).estimate();
      if (Double.isNaN(slow)) {
        assertThat(fast).isNaN();
      } else {
        assertThat(fast).isCloseTo(slow, within(1e-9));
      }
    }
  }

  private static double alphaByPairs(double[][] ratings, Scale scale) {
    double[][] units =
        Arrays.stream(ratings)
            .map(unit -> Arrays.stream(unit).filter(r -> !Double.isNaN(r)).toArray())
            .filter(unit -> unit.length > 1)
            .toArray(double[][]::new);
    double[] all = Arrays.stream(units).flatMapToDouble(Arrays::stream).toArray();
    double observed = 0;
    for (double[] unit : units) {
      observed += pairs(unit, all, scale) / (unit.length - 1) / all.length;
    }
    double expected = pairs(all, all, scale) / (all.length - 1) / all.length;
    return expected == 0 || all.length == 0 ? Double.NaN : 1 - observed / expected;
  }

  private static double pairs(double[] ratings, double[] all, Scale scale) {
    double sum = 0;
    for (double one : ratings) {
      for (double other : ratings) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double distance =
            switch (scale) {
              case NOMINAL -> low == high ? 0 : 1;
              case INTERVAL -> high - low;
              case RATIO -> low == high ? 0 : (high - low) / (high + low);
              case ORDINAL ->
                  Arrays.stream(all).filter(r -> r >= low && r <= high).count()
                      - Arrays.stream(all).filter(r -> r == low || r == high).count() / 2.0;
            };
        sum += low == high ? 0 : distance * distance;
      }
    }
    return sum;
  }

  @Test
  void alphaOfNothingToCompareIsNone() {
    assertThat(alpha(new double[][] {{1, NO}, {NO, 2}}, Scale.NOMINAL)).isEqualTo(Estimate.NONE);
    assertThat(alpha(new double[][] {{1, 1}, {1, 1}}, Scale.NOMINAL).estimate()).isNaN();
    assertThat(alpha(new double[0][], Scale.NOMINAL)).isEqualTo(Estimate.NONE);
  }

  @Test
  void intraclassCorrelationsAreThoseOfShroutAndFleiss() {
    IntraclassCorrelation correlation = correlation(SHROUT_FLEISS);
    assertThat(correlation.single().estimate()).isCloseTo(0.29, within(0.005));
    assertThat(correlation.mean().estimate()).isCloseTo(0.62, within(0.005));
    assertThat(correlation.single().n()).isEqualTo(24);
  }

  /** The error's square from the residuals themselves, and Spearman and Brown between the two. */
  @ParameterizedTest
  @MethodSource("seeds")
  void intraclassCorrelationsFollowFromVarianceComponents(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[][] ratings = new double[random.nextInt(3, 12)][random.nextInt(2, 5)];
    for (double[] unit : ratings) {
      Arrays.setAll(unit, rater -> unit.length * random.nextInt(1, 6));
    }
    double n = ratings.length;
    double k = ratings[0].length;
    double grand = Arrays.stream(ratings).flatMapToDouble(Arrays::stream).average().orElseThrow();
    double error = 0;
    double units = 0;
    double raters = 0;
    for (double[] unit : ratings) {
      double unitMean = Arrays.stream(unit).average().orElseThrow();
      for (int rater = 0; rater < k; rater++) {
        int column = rater;
        double raterMean = Arrays.stream(ratings).mapToDouble(r -> r[column]).average().orElse(0);
        error += Math.pow(unit[rater] - unitMean - raterMean + grand, 2) / ((n - 1) * (k - 1));
        units += Math.pow(unitMean - grand, 2) / (n - 1);
        raters += Math.pow(raterMean - grand, 2) / (k - 1);
      }
    }
    double ofUnits = (units - error) / k;
    double single = ofUnits / (ofUnits + (raters - error) / n + error);
    IntraclassCorrelation correlation = correlation(ratings);
    assertThat(correlation.single().estimate()).isCloseTo(single, within(1e-9));
    assertThat(correlation.mean().estimate())
        .isCloseTo(k * single / (1 + (k - 1) * single), within(1e-9));
  }

  @Test
  void aUnitThatARaterLeftOutDoesNotCount() {
    double[][] more = Arrays.copyOf(SHROUT_FLEISS, 7);
    more[6] = new double[] {1, NO, 10, 3};
    assertThat(correlation(more).single().estimate())
        .isEqualTo(correlation(SHROUT_FLEISS).single().estimate());
    assertThat(correlation(new double[][] {{1, NO}}).single()).isEqualTo(Estimate.NONE);
    assertThat(correlation(new double[][] {{1, 2}}).single().estimate()).isNaN();
  }

  private Estimate alpha(double[][] ratings, Scale scale) {
    return KrippendorffAlpha.of(ratings, scale, Units.independent(ratings.length), bootstrap);
  }

  private IntraclassCorrelation correlation(double[][] ratings) {
    return IntraclassCorrelation.of(ratings, Units.independent(ratings.length), bootstrap);
  }

  /** Up to 8 units and 4 raters, one rating in four missing. */
  private static double[][] ratings(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[][] ratings = new double[random.nextInt(1, 9)][random.nextInt(2, 5)];
    for (double[] unit : ratings) {
      Arrays.setAll(unit, rater -> random.nextInt(4) == 0 ? NO : random.nextInt(1, 6));
    }
    return ratings;
  }
}
