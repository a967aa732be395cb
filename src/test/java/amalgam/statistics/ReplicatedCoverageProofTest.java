package amalgam.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often 95% intervals hold the truth of what is said of a size, where few models of it were
 * trained: their luck, that of the bundles that all models answer, and that of each model on each
 * bundle.
 */
@Tag("proof")
class ReplicatedCoverageProofTest {

  private static final int STUDIES = 2000;
  private static final int RESAMPLES = 300;
  private static final int BUNDLES = 40;
  private static final double[] SIZES = {-2, -1, 0, 1, 2};

  @ParameterizedTest
  @CsvSource({
    "2, 1, 0", "3, 1, 0", "5, 1, 0",
    "2, 0.3, 1", "3, 0.3, 1", "5, 0.3, 1",
    "2, 0, 1", "3, 0, 1", "5, 0, 1"
  })
  void meansDifferencesAndSlopesHoldTheTruthAsOftenAsTheySay(
      int seeds, double luck, double ofBundles) {
    double mean = coverage(seeds, luck, ofBundles, means -> means[0]);
    double difference = coverage(seeds, luck, ofBundles, means -> means[4] - means[0]);
    double slope = coverage(seeds, luck, ofBundles, ReplicatedCoverageProofTest::slope);
    System.out.printf(
        "%d seeds, luck %.1f, bundles %.1f: mean of a size %.1f%%, difference of two %.1f%%,"
            + " slope over five %.1f%%%n",
        seeds, luck, ofBundles, 100 * mean, 100 * difference, 100 * slope);
    assertThat(mean).isGreaterThanOrEqualTo(0.93);
    assertThat(difference).isGreaterThanOrEqualTo(0.93);
    assertThat(slope).isGreaterThanOrEqualTo(0.93);
  }

  private static double slope(double[] means) {
    double sum = 0;
    for (int size = 0; size < SIZES.length; size++) {
      sum += SIZES[size] * means[size] / 10;
    }
    return sum;
  }

  /** The truth is 0 for each of the statistics. */
  private static double coverage(
      int seeds, double luck, double ofBundles, ToDoubleFunction<double[]> statistic) {
    int held = 0;
    for (int study = 0; study < STUDIES; study++) {
      double[][] answers = answers(new SplittableRandom(study), seeds, luck, ofBundles);
      int[] replicates = new int[SIZES.length];
      Arrays.fill(replicates, seeds);
      Estimate found =
          new ReplicatedBootstrap(0.95, RESAMPLES, study)
              .of(BUNDLES, replicates, weights -> means(answers, weights))
              .estimate(1, statistic);
      held += found.low() <= 0 && 0 <= found.high() ? 1 : 0;
    }
    return (double) held / STUDIES;
  }

  private static double[] means(double[][] answers, int[] weights) {
    double[] means = new double[answers.length];
    for (int model = 0; model < means.length; model++) {
      means[model] = ClusterBootstrap.dot(weights, answers[model]) / BUNDLES;
    }
    return means;
  }

  /** Of each model, size after size, to each bundle. */
  private static double[][] answers(
      RandomGenerator random, int seeds, double luck, double ofBundles) {
    double[] bundles = new double[BUNDLES];
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      bundles[bundle] = ofBundles * random.nextGaussian();
    }
    double[][] answers = new double[SIZES.length * seeds][BUNDLES];
    for (double[] model : answers) {
      double own = luck * random.nextGaussian();
      for (int bundle = 0; bundle < BUNDLES; bundle++) {
        model[bundle] = own + bundles[bundle] + ofBundles * random.nextGaussian();
      }
    }
    return answers;
  }
}
