package amalgam.study;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.statistics.Estimate;
import org.junit.jupiter.api.Test;

/** The rules by which a finding is called seen, not seen or undecided. */
class VerdictTest {

  private static Estimate between(double low, double high) {
    return new Estimate((low + high) / 2, low, high, 10);
  }

  @Test
  void aRiseIsSeenWhereItsIntervalExcludesNone() {
    assertThat(Verdict.ofRise(between(0.01, 5), 1)).isEqualTo(Verdict.SEEN);
    assertThat(Verdict.ofRise(between(-0.5, 5), 1)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.ofRise(between(-0.5, 0.9), 1)).isEqualTo(Verdict.NOT_SEEN);
    assertThat(Verdict.ofRise(between(-5, -1), 1)).isEqualTo(Verdict.NOT_SEEN);
    assertThat(Verdict.ofRise(Estimate.NONE, 1)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void aFallIsARiseUpsideDown() {
    assertThat(Verdict.ofFall(between(-5, -0.01), 1)).isEqualTo(Verdict.SEEN);
    assertThat(Verdict.ofFall(between(-5, 0.5), 1)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.ofFall(between(-0.9, 0.5), 1)).isEqualTo(Verdict.NOT_SEEN);
  }

  @Test
  void samenessIsSeenOnlyWhereEveryChangeThatMattersIsExcluded() {
    assertThat(Verdict.ofSameness(between(-0.4, 0.4), 0.5)).isEqualTo(Verdict.SEEN);
    assertThat(Verdict.ofSameness(between(-0.6, 0.4), 0.5)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.ofSameness(between(0.6, 0.9), 0.5)).isEqualTo(Verdict.NOT_SEEN);
    assertThat(Verdict.ofSameness(Estimate.NONE, 0.5)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void twoPartsAreSeenTogetherOnly() {
    assertThat(Verdict.SEEN.and(Verdict.SEEN)).isEqualTo(Verdict.SEEN);
    assertThat(Verdict.SEEN.and(Verdict.UNDECIDED)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.UNDECIDED.and(Verdict.NOT_SEEN)).isEqualTo(Verdict.NOT_SEEN);
  }
}
