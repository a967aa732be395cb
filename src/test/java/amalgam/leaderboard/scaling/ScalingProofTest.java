package amalgam.leaderboard.scaling;

import static amalgam.leaderboard.scaling.SizedAnswers.size;
import static org.assertj.core.api.Assertions.assertThat;

import amalgam.statistics.Estimate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the interval of a power law's exponent holds the truth over simulated tournaments: five
 * sizes whose expected C follows a power law, each training and each bundle with a luck of its own,
 * the bundles' shared by all models.
 */
@Tag("proof")
class ScalingProofTest {

  private static final int TOURNAMENTS = 400;
  private static final int RESAMPLES = 400;
  private static final int BUNDLES = 60;
  private static final double EXPONENT = 0.4;
  private static final double SEED_LUCK = 0.1;

  @Test
  void withOneSeedASizeTheExponentIsHeldAtLeastAsOftenAsItsIntervalSays() {
    assertThat(coverage(1, SEED_LUCK)).isBetween(0.93, 1.0);
  }

  @Test
  void withTwoSeedsASizeToo() {
    assertThat(coverage(2, SEED_LUCK)).isBetween(0.93, 1.0);
  }

  @Test
  void withThreeSeedsASizeToo() {
    assertThat(coverage(3, SEED_LUCK)).isBetween(0.93, 1.0);
  }

  @Test
  void andWhereTrainingIsAMatterOfLuck() {
    assertThat(coverage(3, 3 * SEED_LUCK)).isBetween(0.93, 1.0);
  }

  private static double coverage(int seeds, double luck) {
    RandomGenerator random = new SplittableRandom(seeds);
    int held = 0;
    double width = 0;
    for (int round = 0; round < TOURNAMENTS; round++) {
      Estimate exponent =
          played(random, seeds, luck)
              .scaling(Scaling.EACH_FIRST, RESAMPLES, round + 1)
              .families()
              .getFirst()
              .trend(ScalingMeasure.CREATIVITY, SizeAxis.PARAMETERS)
              .exponent()
              .fitted()
              .orElseThrow();
      held += exponent.low() <= EXPONENT && EXPONENT <= exponent.high() ? 1 : 0;
      width += exponent.high() - exponent.low();
    }
    System.out.printf(
        "%d seeds, luck %.1f: held in %.1f%%, mean width %.3f%n",
        seeds, luck, 100.0 * held / TOURNAMENTS, width / TOURNAMENTS);
    return (double) held / TOURNAMENTS;
  }

  private static SizedAnswers played(RandomGenerator random, int seeds, double luck) {
    double[] bundles = new double[BUNDLES];
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      bundles[bundle] = Math.exp(0.4 * random.nextGaussian() - 0.08);
    }
    SizedAnswers answers = new SizedAnswers();
    for (int step = 0; step < 5; step++) {
      long parameters = Math.round(20_000 * Math.pow(2.1, step));
      for (int seed = 1; seed <= seeds; seed++) {
        double own =
            2
                * Math.pow(parameters / 20_000.0, EXPONENT)
                * Math.exp(luck * random.nextGaussian() - luck * luck / 2);
        int[] satisfied = new int[BUNDLES];
        double[] creativity = new double[BUNDLES];
        for (int bundle = 0; bundle < BUNDLES; bundle++) {
          satisfied[bundle] = 4;
          creativity[bundle] =
              4 * own * bundles[bundle] * Math.exp(0.5 * random.nextGaussian() - 0.125);
        }
        answers.model(
            "m%d-s%d".formatted(step, seed), size(2, 8 << step, parameters), satisfied, creativity);
      }
    }
    return answers;
  }
}
