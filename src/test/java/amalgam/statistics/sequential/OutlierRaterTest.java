package amalgam.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.statistics.sequential.OutlierRater.Vote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class OutlierRaterTest {

  /** Each such vote multiplies by 100/(2·10) = 5, and 5·5 exceeds 20. */
  @Test
  void votingAgainstTheManyIsFoundFromTheFifthVoteOn() {
    Vote odd = Vote.counted(false, 90, 9);
    assertThat(OutlierRater.STANDARD.isOutlier(Collections.nCopies(4, odd))).isFalse();
    assertThat(OutlierRater.STANDARD.isOutlier(Collections.nCopies(5, odd))).isTrue();
    Vote mirrored = Vote.counted(true, 9, 90);
    assertThat(OutlierRater.STANDARD.isOutlier(Collections.nCopies(5, mirrored))).isTrue();
  }

  @Test
  void votingWithTheManyNeverAlarms() {
    Vote usual = Vote.counted(true, 90, 9);
    assertThat(OutlierRater.STANDARD.isOutlier(Collections.nCopies(500, usual))).isFalse();
    Vote even = Vote.counted(true, 50, 49);
    assertThat(OutlierRater.STANDARD.isOutlier(Collections.nCopies(5000, even))).isFalse();
  }

  @Test
  void aVoteOnAPairThatNobodyElseVotedOnSaysNothing() {
    assertThat(OutlierRater.STANDARD.isOutlier(Collections.nCopies(50, Vote.counted(true, 0, 0))))
        .isFalse();
  }

  @Test
  void ratersWhoVoteLikeTheOthersAreSeldomAccused() {
    List<List<Vote>> raters = raters(share -> share);
    assertThat(share(raters, OutlierRater.STANDARD::isOutlier)).isLessThanOrEqualTo(0.1);
    assertThat(share(raters, OutlierRater.STANDARD::isGuessing)).isLessThanOrEqualTo(0.05);
  }

  /** Why the published test alone does not do: it is blind to guessing. */
  @Test
  void ratersWhoGuessAreFoundByTheLikelihoodRatioAndHardlyByTheTails() {
    List<List<Vote>> raters = raters(share -> 0.5);
    assertThat(share(raters, OutlierRater.STANDARD::isOutlier)).isLessThan(0.2);
    assertThat(share(raters, OutlierRater.STANDARD::isGuessing)).isGreaterThan(0.95);
  }

  @Test
  void ratersWhoVoteAgainstTheOthersAreFound() {
    List<List<Vote>> raters = raters(share -> 1 - share);
    assertThat(share(raters, OutlierRater.STANDARD::isGuessing)).isGreaterThan(0.95);
  }

  private static double share(List<List<Vote>> raters, Predicate<List<Vote>> accused) {
    return (double) raters.stream().filter(accused).count() / raters.size();
  }

  /** Over 100 votes on pairs of which the others prefer the better side with 50 to 95%. */
  private static List<List<Vote>> raters(DoubleUnaryOperator forTheBetter) {
    RandomGenerator random = new SplittableRandom(5);
    List<List<Vote>> raters = new ArrayList<>();
    for (int rater = 0; rater < 4000; rater++) {
      List<Vote> votes = new ArrayList<>();
      for (int vote = 0; vote < 100; vote++) {
        double share = random.nextDouble(0.5, 0.95);
        long better = Math.round(400 * share);
        boolean forBetter = random.nextDouble() < forTheBetter.applyAsDouble(share);
        votes.add(
            random.nextBoolean()
                ? Vote.counted(forBetter, better, 400 - better)
                : Vote.counted(!forBetter, 400 - better, better));
      }
      raters.add(votes);
    }
    return raters;
  }
}
