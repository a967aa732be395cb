package amalgam.rating.quality;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.quality.SimulatedCrowd.Study;
import org.junit.jupiter.api.Test;

/** A quick look at what {@link SimulatedCrowdProofTest} measures. */
class SimulatedCrowdTest {

  @Test
  void mostWhoDoNotReadAreSetAsideAndHardlyAnybodyWhoDoes() {
    CrowdFindings found = CrowdFindings.of(new Study(50, 5, 8, 1.2, 60, 40, 0.1, 0.05), 12);

    assertThat(found.careless().estimate()).isGreaterThan(0.8);
    assertThat(found.honest().estimate()).isLessThan(0.03);
  }
}
