package amalgam.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What looking after every vote costs, with and without a test made for it. */
@Tag("proof")
class EProcessProofTest {

  private static final int MATCHES = 10_000;
  private static final int VOTES = 2_000;
  private static final double TWO_SIDED_5_PERCENT = 1.959964;

  @Test
  void equalsAreToldApartInAtMostFivePercentOfMatchesHoweverOftenOneLooks() {
    double[] alarms = alarms(0.5);
    double[] power = alarms(0.55);
    System.out.printf(
        "%,d matches of up to %,d votes, looked at after each from the 10th on:%n"
            + "between equals: e-process %.2f%% false alarms, naive z test %.2f%%%n"
            + "at 55%% wins: e-process decides %.1f%%%n",
        MATCHES, VOTES, 100 * alarms[0], 100 * alarms[1], 100 * power[0]);
    assertThat(alarms[0]).isLessThanOrEqualTo(0.05);
    assertThat(alarms[1]).isGreaterThan(0.3);
    assertThat(power[0]).isGreaterThan(0.9);
  }

  /** The shares of matches that the e-process and that a naive test ever decided. */
  private static double[] alarms(double share) {
    RandomGenerator random = new SplittableRandom(20);
    int[] alarms = new int[2];
    for (int match = 0; match < MATCHES; match++) {
      boolean evident = false;
      boolean naive = false;
      int wins = 0;
      for (int votes = 1; votes <= VOTES; votes++) {
        wins += random.nextDouble() < share ? 1 : 0;
        evident |= EProcess.STANDARD.decides(wins, votes, 0.05);
        naive |= votes >= 10 && Math.abs(2 * wins - votes) > TWO_SIDED_5_PERCENT * Math.sqrt(votes);
      }
      alarms[0] += evident ? 1 : 0;
      alarms[1] += naive ? 1 : 0;
    }
    return new double[] {(double) alarms[0] / MATCHES, (double) alarms[1] / MATCHES};
  }
}
