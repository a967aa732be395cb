package amalgam.leaderboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class VerdictTest {

  /** E after n wins in a row is 2ⁿ·B(n + 10, 10)/B(10, 10) = 2ⁿ·Π (10 + i)/(20 + i). */
  private static double evidenceOfWinsInARow(int wins) {
    double evidence = 1;
    for (int win = 0; win < wins; win++) {
      evidence *= 2 * (10.0 + win) / (20.0 + win);
    }
    return evidence;
  }

  private static int[] wins(int count) {
    return IntStream.range(0, count).map(place -> 1).toArray();
  }

  @Test
  void winsInARowDecideWhenTheirEvidenceReaches20() {
    assertThat(evidenceOfWinsInARow(14)).isLessThan(20);
    assertThat(evidenceOfWinsInARow(15)).isGreaterThan(20);

    Verdict open = Verdict.of(wins(14));
    Verdict decided = Verdict.of(wins(17));

    assertThat(open.winner()).isZero();
    assertThat(open.evidence()).isCloseTo(evidenceOfWinsInARow(14), within(1e-9));
    assertThat(open.needed()).isEqualTo(1);
    assertThat(decided.winner()).isEqualTo(1);
    assertThat(decided.decidedAfter()).isEqualTo(15);
    assertThat(decided.needed()).isZero();
  }

  @Test
  void whatIsDecidedStaysDecided() {
    int[] signs = IntStream.range(0, 100).map(place -> place < 20 ? 1 : -1).toArray();

    Verdict verdict = Verdict.of(Arrays.copyOf(signs, 40));

    assertThat(verdict.wins()).isEqualTo(20);
    assertThat(verdict.losses()).isEqualTo(20);
    assertThat(verdict.evidence()).isLessThan(1);
    assertThat(verdict.winner()).isEqualTo(1);
    assertThat(verdict.decidedAfter()).isEqualTo(15);
  }

  @Test
  void tiesCountAsEncountersAndSayNothing() {
    int[] signs = IntStream.range(0, 30).map(place -> place % 2).toArray();

    Verdict verdict = Verdict.of(signs);

    assertThat(verdict.ties()).isEqualTo(15);
    assertThat(verdict.met()).isEqualTo(30);
    assertThat(verdict.evidence()).isCloseTo(evidenceOfWinsInARow(15), within(1e-9));
    assertThat(verdict.decidedAfter()).isEqualTo(30);
  }

  @Test
  void equalsAreNeverForeseenToBeToldApart() {
    int[] signs = IntStream.range(0, 60).map(place -> place % 2 == 0 ? 1 : -1).toArray();

    assertThat(Verdict.of(signs).needed()).isEqualTo(-1);
    assertThat(Verdict.of(new int[0]).needed()).isEqualTo(-1);
    assertThat(Verdict.of(new int[0]).evidence()).isEqualTo(1);
  }

  /** The other way round, and what was foreseen comes true where it goes on alike. */
  @RepeatedTest(40)
  void turningTheSignsTurnsTheVerdict(RepetitionInfo repetition) {
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(repetition.getCurrentRepetition());
    double share = random.nextDouble(0.3, 0.7);
    int[] signs =
        IntStream.range(0, random.nextInt(1, 300))
            .map(place -> random.nextInt(5) == 0 ? 0 : random.nextDouble() < share ? 1 : -1)
            .toArray();

    Verdict verdict = Verdict.of(signs);
    Verdict turned = Verdict.of(Arrays.stream(signs).map(sign -> -sign).toArray());

    assertThat(turned.winner()).isEqualTo(-verdict.winner());
    assertThat(turned.wins()).isEqualTo(verdict.losses());
    assertThat(turned.logEvidence()).isCloseTo(verdict.logEvidence(), within(1e-9));
    assertThat(turned.decidedAfter()).isEqualTo(verdict.decidedAfter());
    assertThat(turned.needed()).isEqualTo(verdict.needed());
    if (verdict.needed() > 0) {
      double growth = (double) (verdict.met() + verdict.needed()) / verdict.met();
      int wins = (int) Math.round(verdict.wins() * growth);
      int losses = (int) Math.round(verdict.losses() * growth);
      int[] later = IntStream.range(0, wins + losses).map(at -> at < wins ? 1 : -1).toArray();
      assertThat(Verdict.of(later).evidence()).isGreaterThanOrEqualTo(20);
    }
  }
}
