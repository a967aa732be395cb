package amalgam.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FalseDiscoveriesTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  /** Of 4 at 5%: alone one needs 80, two need 40 each, three 26.7, four 20. */
  @Test
  void severalHelpEachOther() {
    assertThat(rejected(79, 1, 1, 1)).isEmpty();
    assertThat(rejected(81, 1, 1, 1)).containsExactly(0);
    assertThat(rejected(41, 1, 41, 1)).containsExactly(0, 2);
    assertThat(rejected(21, 21, 21, 21)).containsExactly(0, 1, 2, 3);
    assertThat(rejected(21)).containsExactly(0);
    assertThat(rejected()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rejectsWhatTryingEveryNumberOfRejectionsFinds(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] evidences = random.doubles(random.nextInt(1, 12), 0, 120).toArray();
    int most = 0;
    for (int k = 1; k <= evidences.length; k++) {
      double needed = evidences.length / (0.05 * k);
      if (Arrays.stream(evidences).filter(e -> e >= needed).count() >= k) {
        most = k;
      }
    }
    int[] rejected = rejected(evidences);
    assertThat(rejected).hasSize(most);
    double least = Arrays.stream(rejected).mapToDouble(i -> evidences[i]).min().orElse(1000);
    assertThat(Arrays.stream(evidences).filter(e -> e >= least)).hasSize(most);
  }

  private static int[] rejected(double... evidences) {
    BitSet set = FalseDiscoveries.rejected(Arrays.stream(evidences).map(Math::log).toArray(), 0.05);
    return set.stream().toArray();
  }
}
