package amalgam.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Probabilities of others are those of scipy 1.17.1. */
class WilcoxonSignedRankTest {

  private static final double SCIPY_STATISTIC = 1043.0;
  private static final double SCIPY_P = 0.006264293543293165;
  private static final int SCIPY_ZEROS = 5;
  private static final double[] MANY = {
    0.3, 1.6, 1.5, -0.3, 0.0, -0.3, 0.8, 0.2, 1.0, -1.6, 1.8, 0.2, 0.9, 0.1, -0.1, 0.7, 1.1, 0.0,
    0.1, 0.9, -0.6, -1.3, 0.6, -0.4, -1.7, -0.6, -0.2, -0.9, -1.2, 0.3, 1.1, 0.0, -0.5, 0.6, 1.0,
    -0.1, 0.8, 1.3, 0.0, -0.6, 0.6, 0.5, 1.3, -1.0, -0.4, -0.6, -1.5, 0.4, 0.8, -0.5, 1.6, 1.1, 0.9,
    0.7, 1.2, -1.1, 0.9, 0.9, -1.5, 0.6, 0.0, 1.0, -0.2, 0.2, 0.6, -0.6, 0.8, 0.1, 0.7, -0.3, 1.3,
    0.9, 0.1, 0.9, 1.5, 2.0, -1.3, 1.1, 0.7, 0.2
  };

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  /** Darwin's cross- and self-fertilised maize, as in scipy's documentation. */
  @Test
  void theExactProbabilityIsThatOfAPublishedExample() {
    WilcoxonSignedRank test =
        WilcoxonSignedRank.of(
            new double[] {6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75});
    assertThat(test.negativeRanks()).isEqualTo(24);
    assertThat(test.positiveRanks()).isEqualTo(96);
    assertThat(test.p()).isCloseTo(0.041259765625, within(1e-12));
    assertThat(test.exact()).isTrue();
    assertThat(test.rankBiserial()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void theApproximationWithZerosAndTiesIsThatOfScipysPratt() {
    WilcoxonSignedRank test = WilcoxonSignedRank.of(MANY);
    assertThat(Math.min(test.positiveRanks(), test.negativeRanks())).isEqualTo(SCIPY_STATISTIC);
    assertThat(test.p()).isCloseTo(SCIPY_P, within(1e-12));
    assertThat(test.exact()).isFalse();
    assertThat(test.zeros()).isEqualTo(SCIPY_ZEROS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theExactProbabilityIsThatOfTryingAllSignsWithZerosAndTies(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] differences = new double[random.nextInt(1, 12)];
    for (int index = 0; index < differences.length; index++) {
      differences[index] = random.nextInt(-4, 6);
    }
    assertThat(WilcoxonSignedRank.of(differences).p())
        .isCloseTo(byTryingAllSigns(differences), within(1e-12));
  }

  /** The share of sign choices that lie at least as far from the middle. */
  private static double byTryingAllSigns(double[] differences) {
    double observed = Math.abs(signedRankSum(differences));
    int extreme = 0;
    for (int signs = 0; signs < 1 << differences.length; signs++) {
      double[] flipped = new double[differences.length];
      for (int index = 0; index < flipped.length; index++) {
        flipped[index] = (signs & 1 << index) == 0 ? differences[index] : -differences[index];
      }
      extreme += Math.abs(signedRankSum(flipped)) >= observed ? 1 : 0;
    }
    return (double) extreme / (1 << differences.length);
  }

  private static double signedRankSum(double[] differences) {
    double sum = 0;
    for (double one : differences) {
      double rank = 0.5;
      for (double other : differences) {
        rank += Math.abs(other) < Math.abs(one) ? 1 : 0;
        rank += Math.abs(other) == Math.abs(one) ? 0.5 : 0;
      }
      sum += Math.signum(one) * rank;
    }
    return sum;
  }

  @Test
  void whereAllAreZeroNothingSpeaksAgainstEquality() {
    WilcoxonSignedRank test = WilcoxonSignedRank.of(new double[] {0, 0, 0});
    assertThat(test.p()).isEqualTo(1);
    assertThat(test.rankBiserial()).isZero();
    assertThat(WilcoxonSignedRank.of(new double[0]).p()).isEqualTo(1);
  }

  @Test
  void turningThePairsAroundTurnsTheEffectAndLeavesTheProbability() {
    WilcoxonSignedRank test = WilcoxonSignedRank.of(new double[] {1, 2, 3, -1.5, 0});
    WilcoxonSignedRank turned = WilcoxonSignedRank.of(new double[] {-1, -2, -3, 1.5, 0});
    assertThat(turned.p()).isEqualTo(test.p());
    assertThat(turned.rankBiserial()).isEqualTo(-test.rankBiserial());
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilcoxonSignedRank.of(new double[] {1, Double.NaN}));
  }
}
