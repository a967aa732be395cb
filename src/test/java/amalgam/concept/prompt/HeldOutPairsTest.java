package amalgam.concept.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeldOutPairsTest {

  @Test
  void holdOutOnePairInEightInEitherOrder() {
    int concepts = 600;
    int heldOut = 0;
    for (int one = 0; one < concepts; one++) {
      for (int other = 0; other < one; other++) {
        boolean contained = HeldOutPairs.contains(one, other);
        assertThat(HeldOutPairs.contains(other, one)).isEqualTo(contained);
        heldOut += contained ? 1 : 0;
      }
    }
    double pairs = concepts * (concepts - 1) / 2.0;
    assertThat(heldOut / pairs).isCloseTo(1.0 / HeldOutPairs.ONE_IN, within(0.005));
  }
}
