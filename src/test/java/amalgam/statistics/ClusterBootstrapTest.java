package amalgam.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterBootstrapTest {

  private static final double[] SUMS = {3, 0, 7, 2.5, 9};
  private static final double[] COUNTS = {4, 4, 8, 1, 4};

  private final ClusterBootstrap bootstrap = new ClusterBootstrap(0.95, 1000, 1);

  @Test
  void theEstimateIsTheRatioOfTheSumsAndNCountsTheObservations() {
    Estimate estimate = bootstrap.ratio(SUMS, COUNTS);
    assertThat(estimate.estimate()).isEqualTo(21.5 / 21);
    assertThat(estimate.n()).isEqualTo(21);
    assertThat(estimate.low()).isLessThan(estimate.estimate());
    assertThat(estimate.high()).isGreaterThan(estimate.estimate());
  }

  @Test
  void theSameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
    Estimate once = bootstrap.ratio(SUMS, COUNTS);
    assertThat(new ClusterBootstrap(0.95, 1000, 1).ratio(SUMS, COUNTS)).isEqualTo(once);
    assertThat(new ClusterBootstrap(0.95, 1000, 2).ratio(SUMS, COUNTS)).isNotEqualTo(once);
  }

  @Test
  void oneClusterSaysNothingOfTheSpread() {
    Estimate estimate = bootstrap.ratio(new double[] {3}, new double[] {4});
    assertThat(estimate.estimate()).isEqualTo(0.75);
    assertThat(estimate.low()).isNaN();
    assertThat(estimate.high()).isNaN();
    assertThat(estimate.n()).isEqualTo(4);
  }

  @Test
  void nothingObservedIsNoEstimate() {
    assertThat(bootstrap.ratio(new double[0], new double[0])).isEqualTo(Estimate.NONE);
    assertThat(bootstrap.ratio(new double[] {0, 0}, new double[] {0, 0})).isEqualTo(Estimate.NONE);
    assertThat(Estimate.NONE.isPresent()).isFalse();
  }

  private static double[] filled(int clusters, int successes, double each) {
    double[] sums = new double[clusters];
    Arrays.fill(sums, 0, successes, each);
    return sums;
  }

  private Estimate ofSuccesses(int successes, double each) {
    return bootstrap.ofSuccesses(filled(50, successes, each), filled(50, 50, 8), 20);
  }

  @Test
  void whereNothingSucceededTheUpperEndStaysOpen() {
    double exact = 1 - Math.pow(0.025, 1.0 / 50);
    assertThat(ofSuccesses(0, 0)).isEqualTo(new Estimate(0, 0, 20 * exact, 400));
    assertThat(bootstrap.ofSuccesses(new double[1], filled(1, 1, 8), 20).high())
        .isCloseTo(20 * 0.975, within(1e-9));
    assertThat(bootstrap.ofSuccesses(new double[0], new double[0], 20)).isEqualTo(Estimate.NONE);
  }

  @ParameterizedTest
  @CsvSource({"2, 0.1371", "3, 0.1655", "5, 0.2181", "10, 0.3372", "15, 0.4460"})
  void fewEqualSuccessesHaveTheUpperEndOfClopperAndPearson(int successes, double exact) {
    assertThat(ofSuccesses(successes, 8).high()).isCloseTo(exact, within(0.015));
    assertThat(bootstrap.share(filled(50, successes, 8), filled(50, 50, 8)).high())
        .isCloseTo(exact, within(0.015));
    assertThat(bootstrap.share(filled(50, 50 - successes, 8), filled(50, 50, 8)).low())
        .as("few failures leave the lower end open likewise")
        .isCloseTo(1 - exact, within(0.015));
  }

  @Test
  void aSingleSuccessDoesNotTellHowGoodTheNextOneIs() {
    assertThat(ofSuccesses(1, 8).high()).isGreaterThan(10 * ofSuccesses(2, 8).high());
  }

  @Test
  void manySuccessesAreResampledOnly() {
    assertThat(ofSuccesses(20, 8)).isEqualTo(bootstrap.ratio(filled(50, 20, 8), filled(50, 50, 8)));
    assertThat(ofSuccesses(19, 8).high())
        .isGreaterThan(bootstrap.ratio(filled(50, 19, 8), filled(50, 50, 8)).high());
  }

  @Test
  void ofFewClustersTheIntervalIsAsWideAsStudentsT() {
    Estimate two = bootstrap.ratio(new double[] {1, 3}, new double[] {1, 1});
    assertThat(two.high()).isCloseTo(2 + 12.7062, within(1e-3));
    assertThat(two.low()).as("no mean of what is not below 0 is below 0").isZero();
    Estimate three = bootstrap.ratio(new double[] {-1, 0, 1}, new double[] {1, 1, 1});
    assertThat(three.low()).isCloseTo(-4.3027 / Math.sqrt(3), within(1e-3));
  }

  @Test
  void clustersThatWereNotObservedDoNotCount() {
    Estimate without = bootstrap.ratio(SUMS, COUNTS);
    Estimate with =
        bootstrap.ratio(
            new double[] {0, 3, 0, 0, 7, 2.5, 0, 9}, new double[] {0, 4, 4, 0, 8, 1, 0, 4});
    assertThat(with).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource({"0.25", "4", "1024"})
  void changingTheUnitChangesTheIntervalAlike(double unit) {
    Estimate one = bootstrap.ratio(SUMS, COUNTS);
    Estimate scaled = bootstrap.ratio(Arrays.stream(SUMS).map(sum -> sum * unit).toArray(), COUNTS);
    assertThat(scaled.estimate()).isCloseTo(one.estimate() * unit, within(1e-9));
    assertThat(scaled.low()).isCloseTo(one.low() * unit, within(1e-9));
    assertThat(scaled.high()).isCloseTo(one.high() * unit, within(1e-9));
  }

  @Test
  void aHigherConfidenceLevelGivesAWiderInterval() {
    Estimate narrow = new ClusterBootstrap(0.5, 1000, 1).ratio(SUMS, COUNTS);
    Estimate wide = bootstrap.ratio(SUMS, COUNTS);
    assertThat(wide.low()).isLessThan(narrow.low());
    assertThat(wide.high()).isGreaterThan(narrow.high());
  }

  @Test
  void statisticsOverTheSameClustersAreResampledTogether() {
    List<String> resamples = new ArrayList<>();
    List<String> others = new ArrayList<>();
    bootstrap.statistic(5, 5, weights -> noted(weights, resamples));
    bootstrap.statistic(5, 7, weights -> noted(weights, others));
    assertThat(resamples).hasSize(1001).startsWith("[1, 1, 1, 1, 1]").isEqualTo(others);
    assertThat(resamples).contains("[2, 0, 1, 1, 1]", "[0, 1, 1, 1, 2]");
  }

  private static double noted(int[] weights, List<String> resamples) {
    resamples.add(Arrays.toString(weights));
    assertThat(Arrays.stream(weights).sum()).isEqualTo(weights.length);
    return weights[0];
  }

  @ParameterizedTest
  @CsvSource({"0, 1000", "1, 1000", "NaN, 1000", "0.95, 1"})
  void refusesALevelOutsideZeroToOneAndASingleResample(double level, int resamples) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClusterBootstrap(level, resamples, 1))
        .withMessageContaining("confidence level between 0 and 1");
  }

  /**
   * 95% nominal over 500 draws has a standard error of 1 point; the percentile interval of 60
   * clusters is known to fall a point or so short.
   */
  @Test
  void theIntervalHoldsTheTruthAsOftenAsItSaysWhereObservationsCluster() {
    assertThat(coverage(true)).isBetween(0.915, 0.98);
  }

  /** What the clusters are for: the same observations taken for independent promise too much. */
  @Test
  void takingClusteredObservationsForIndependentWouldPromiseTooMuch() {
    assertThat(coverage(false)).isLessThan(0.8);
  }

  private static double coverage(boolean clustered) {
    int draws = 500;
    int held = 0;
    for (int draw = 0; draw < draws; draw++) {
      RandomGenerator random = new SplittableRandom(draw);
      Estimate estimate = simulated(random, clustered, draw);
      held += estimate.low() <= 0 && estimate.high() >= 0 ? 1 : 0;
    }
    return (double) held / draws;
  }

  /** 60 clusters of 4 to 8 observations around a mean of 0, most of the variance between them. */
  private static Estimate simulated(RandomGenerator random, boolean clustered, long seed) {
    int clusters = 60;
    double[] values = new double[clusters * 8];
    double[] counts = new double[clusters * 8];
    for (int cluster = 0; cluster < clusters; cluster++) {
      double mean = random.nextGaussian();
      int size = random.nextInt(4, 9);
      for (int observation = 0; observation < size; observation++) {
        int place = clustered ? cluster : cluster * 8 + observation;
        values[place] += mean + 0.5 * random.nextGaussian();
        counts[place]++;
      }
    }
    return new ClusterBootstrap(0.95, 300, seed).ratio(values, counts);
  }
}
