package amalgam.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HolmTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  /** The example of the article in the English Wikipedia, whose verdicts it lists. */
  @Test
  void adjustsAWellKnownExample() {
    assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    assertThat(Holm.adjusted(new double[0])).isEmpty();
    assertThat(Holm.adjusted(new double[] {0.6, 0.9})).containsExactly(1, 1);
  }

  /** Step by step down from the smallest, stopping at the first that is not small enough. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anAdjustedProbabilityIsBelowALevelWhereStepwiseRejectionRejects(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] p = random.doubles(random.nextInt(1, 15)).map(value -> value * value / 5).toArray();
    double[] ascending = p.clone();
    Arrays.sort(ascending);
    int rejected = 0;
    while (rejected < p.length && ascending[rejected] <= 0.05 / (p.length - rejected)) {
      rejected++;
    }
    assertThat(Arrays.stream(Holm.adjusted(p)).filter(value -> value <= 0.05)).hasSize(rejected);
  }
}
