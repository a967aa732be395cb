package amalgam.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EProcessTest {

  @Test
  void nothingSeenIsNoEvidence() {
    assertThat(EProcess.STANDARD.logEvidence(0, 0)).isCloseTo(0, within(1e-12));
  }

  /** With a = 1 the mixture is uniform and B(S + 1, n − S + 1) = S!(n − S)!/(n + 1)!. */
  @ParameterizedTest
  @CsvSource({"0, 1", "3, 4", "7, 20", "30, 40", "60, 61", "100, 100"})
  void theEvidenceIsThatOfExactFactorials(int wins, int votes) {
    double log =
        votes * Math.log(2)
            + logFactorial(wins)
            + logFactorial(votes - wins)
            - logFactorial(votes + 1);
    assertThat(new EProcess(1).logEvidence(wins, votes)).isCloseTo(log, within(1e-9));
  }

  private static double logFactorial(int number) {
    BigInteger product = BigInteger.ONE;
    for (int factor = 2; factor <= number; factor++) {
      product = product.multiply(BigInteger.valueOf(factor));
    }
    int shift = Math.max(0, product.bitLength() - 900);
    return Math.log(product.shiftRight(shift).doubleValue()) + shift * Math.log(2);
  }

  @ParameterizedTest
  @CsvSource({"3, 4", "12, 40", "55, 80"})
  void theEvidenceIsTheLikelihoodRatioAveragedOverTheMixture(int wins, int votes) {
    BetaDistribution mixture = BetaDistribution.of(10, 10);
    double sum = 0;
    int steps = 20_000;
    for (int step = 0; step < steps; step++) {
      double p = (step + 0.5) / steps;
      sum +=
          mixture.density(p) * Math.pow(2 * p, wins) * Math.pow(2 * (1 - p), votes - wins) / steps;
    }
    assertThat(Math.exp(EProcess.STANDARD.logEvidence(wins, votes)))
        .isCloseTo(sum, within(1e-6 * sum));
  }

  /** What makes it an e-process: under the hypothesis the next vote changes nothing on average. */
  @ParameterizedTest
  @CsvSource({"0, 0", "5, 10", "300, 700", "40000, 100000"})
  void anotherVoteLeavesTheExpectedEvidenceAsItIs(long wins, long votes) {
    EProcess process = EProcess.STANDARD;
    double now = process.logEvidence(wins, votes);
    double won = Math.exp(process.logEvidence(wins + 1, votes + 1) - now);
    double lost = Math.exp(process.logEvidence(wins, votes + 1) - now);
    assertThat((won + lost) / 2).isCloseTo(1, within(1e-8));
  }

  @Test
  void decidesOnceTheEvidenceReachesOneOverTheAdmittedFalseAlarms() {
    EProcess process = EProcess.STANDARD;
    int wins = 1;
    while (!process.decides(wins, wins, 0.05)) {
      wins++;
    }
    assertThat(Math.exp(process.logEvidence(wins, wins))).isGreaterThanOrEqualTo(20);
    assertThat(Math.exp(process.logEvidence(wins - 1, wins - 1))).isLessThan(20);
    assertThat(process.logEvidence(0, wins)).isEqualTo(process.logEvidence(wins, wins));
  }

  @Test
  void millionsOfVotesStayFinite() {
    double log = EProcess.STANDARD.logEvidence(1_100_000, 2_000_000);
    assertThat(log).isBetween(9000.0, 11_000.0);
    assertThat(EProcess.STANDARD.logEvidence(1_000_000, 2_000_000)).isNegative();
  }

  @Test
  void refusesImpossibleCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> EProcess.STANDARD.logEvidence(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new EProcess(0));
  }
}
