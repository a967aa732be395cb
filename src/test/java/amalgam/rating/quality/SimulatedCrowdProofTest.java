package amalgam.rating.quality;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.quality.SimulatedCrowd.Study;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom the rule sets aside in simulated crowds of 50 raters, 5 of whom do not read, one of each
 * kind: strengths that lie close or far apart, few or many pairs, few or many checks. Prints what
 * it finds, in per cent.
 */
@Tag("proof")
class SimulatedCrowdProofTest {

  private static final int CROWDS = 120;

  /** The share of checks from which on the rule promises what it is there for. */
  private static final double ENOUGH_CHECKS = 0.1;

  @ParameterizedTest
  @CsvSource({
    "0.0, 40, 0.05",
    "0.0, 40, 0.10",
    "0.0, 80, 0.05",
    "0.0, 80, 0.10",
    "0.6, 40, 0.05",
    "0.6, 40, 0.10",
    "0.6, 80, 0.05",
    "0.6, 80, 0.10",
    "1.2, 20, 0.10",
    "1.2, 40, 0.00",
    "1.2, 40, 0.05",
    "1.2, 40, 0.10",
    "1.2, 80, 0.10",
    "2.0, 20, 0.10",
    "2.0, 40, 0.05",
    "2.0, 40, 0.10",
    "2.0, 80, 0.10"
  })
  void mostWhoDoNotReadAreSetAsideAndHardlyAnybodyWhoDoes(double reach, int pairs, double checks) {
    CrowdFindings found =
        CrowdFindings.of(new Study(50, 5, 8, reach, 60, pairs, checks, 0.05), CROWDS);
    System.out.printf(
        "±%.1f logits, %d pairs, %2.0f%% checks | careless %s | honest %s | %s%n",
        reach,
        pairs,
        100 * checks,
        CrowdFindings.percent(found.careless()),
        CrowdFindings.percent(found.honest()),
        Arrays.stream(Temper.values())
            .filter(Temper::isCareless)
            .map(
                temper ->
                    "%s %.0f".formatted(temper, 100 * found.byTemper().get(temper).estimate()))
            .collect(Collectors.joining(", ")));
    assertThat(found.honest().estimate()).isLessThan(0.03);
    if (checks >= ENOUGH_CHECKS && pairs >= 40) {
      assertThat(found.careless().estimate()).isGreaterThan(0.8);
    }
  }
}
