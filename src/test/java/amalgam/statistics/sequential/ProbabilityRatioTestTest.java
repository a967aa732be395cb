package amalgam.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.sequential.ProbabilityRatioTest.Verdict;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ProbabilityRatioTestTest {

  private final ProbabilityRatioTest test = new ProbabilityRatioTest(0.5, 0.6, 0.05, 0.1);

  @Test
  void theBoundsAreWalds() {
    assertThat(test.upperBound()).isCloseTo(Math.log(18), within(1e-12));
    assertThat(test.lowerBound()).isCloseTo(Math.log(2.0 / 19), within(1e-12));
  }

  @Test
  void theRatioIsTheProductOverTheVotes() {
    double product = 1;
    for (int vote = 0; vote < 12; vote++) {
      product *= vote < 7 ? 0.6 / 0.5 : 0.4 / 0.5;
    }
    assertThat(test.logRatio(7, 12)).isCloseTo(Math.log(product), within(1e-12));
  }

  @Test
  void decidesForWhatTheVotesShowAndWaitsInBetween() {
    assertThat(test.verdict(0, 0)).isEqualTo(Verdict.UNDECIDED);
    assertThat(test.verdict(16, 16)).isEqualTo(Verdict.ALTERNATIVE);
    assertThat(test.verdict(15, 15)).isEqualTo(Verdict.UNDECIDED);
    assertThat(test.verdict(0, 11)).isEqualTo(Verdict.NULL);
    assertThat(test.verdict(0, 10)).isEqualTo(Verdict.UNDECIDED);
  }

  /** Wald's bounds keep both error rates up to what a last vote overshoots. */
  @Test
  void errsAboutAsOftenAsDeclared() {
    assertThat(share(0.5, Verdict.ALTERNATIVE)).isLessThan(0.055);
    assertThat(share(0.6, Verdict.NULL)).isLessThan(0.11);
  }

  private double share(double winning, Verdict counted) {
    RandomGenerator random = new SplittableRandom(3);
    int matches = 4000;
    int count = 0;
    for (int match = 0; match < matches; match++) {
      int wins = 0;
      int votes = 0;
      while (test.verdict(wins, votes) == Verdict.UNDECIDED) {
        wins += random.nextDouble() < winning ? 1 : 0;
        votes++;
      }
      count += test.verdict(wins, votes) == counted ? 1 : 0;
    }
    return (double) count / matches;
  }

  @Test
  void refusesWhatCannotBeDeclared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProbabilityRatioTest(0.5, 0.5, 0.05, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProbabilityRatioTest(0.5, 1, 0.05, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProbabilityRatioTest(0.5, 0.6, 0.5, 0.5));
  }
}
