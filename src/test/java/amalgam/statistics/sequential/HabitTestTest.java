package amalgam.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.sequential.OutlierRater.Vote;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class HabitTestTest {

  private static final int RATERS = 4000;
  private static final int VOTES = 150;

  /**
   * Five votes on one side have a probability of 1⁄32 by a coin, 9⁄14 by Beta(9, 1) and 1⁄2002 by
   * Beta(1, 9); of the others, against even odds, 1⁄32.
   */
  @Test
  void theSameSideFiveTimesIsKnownExactly() {
    double known = 32 * (0.5 / 32 + 0.25 * 9 / 14 + 0.25 / 2002);
    assertThat(HabitTest.logEvidence(Collections.nCopies(5, Vote.fitted(true, 0.5))))
        .isCloseTo(Math.log(known), within(1e-12));
    assertThat(HabitTest.logEvidence(Collections.nCopies(5, Vote.fitted(false, 0.5))))
        .isCloseTo(Math.log(known), within(1e-12));
  }

  /** A vote for each, in their order: 1⁄4 by a coin, 9⁄110 by either Beta, 0.09 of the others. */
  @Test
  void aVoteForEachIsKnownExactly() {
    HabitTest test = new HabitTest();
    test.add(Vote.fitted(true, 0.9));
    test.add(Vote.fitted(false, 0.9));
    assertThat(test.logEvidence())
        .isCloseTo(Math.log((0.125 + 0.5 * 9 / 110) / 0.09), within(1e-12));
  }

  @Test
  void beforeAnyVoteThereIsNoEvidence() {
    assertThat(new HabitTest().logEvidence()).isCloseTo(0, within(1e-12));
  }

  /** Whoever stops whenever it suits them is fooled no more often than that. */
  @Test
  void whoVotesLikeTheOthersIsSeldomAccused() {
    assertThat(accused((place, likely) -> place < likely, 20)).isBetween(0.005, 0.05);
    assertThat(accused((place, likely) -> place < likely, 100)).isLessThan(0.01);
  }

  @Test
  void whoHasAnyHabitIsFound() {
    assertThat(accused((place, likely) -> place < 0.5, 100)).as("a coin").isGreaterThan(0.99);
    assertThat(accused((place, likely) -> true, 100)).as("one side").isEqualTo(1);
    assertThat(accused((place, likely) -> place < 0.9, 100)).as("nearly always").isEqualTo(1);
  }

  @Test
  void whoLeansToASideButReadsIsNotAccused() {
    assertThat(accused((place, likely) -> place < Math.min(1, likely + 0.1), 100)).isLessThan(0.03);
  }

  @Test
  void oneSideIsFoundEvenWhereTheOthersAreOfTwoMinds() {
    assertThat(HabitTest.logEvidence(Collections.nCopies(12, Vote.fitted(true, 0.5))))
        .isGreaterThan(Math.log(100));
  }

  /** Whether somebody votes for the first, by a uniform number and how likely others are to. */
  private interface Habit {
    boolean isForFirst(double place, double likely);
  }

  private static double accused(Habit habit, double bound) {
    RandomGenerator random = new SplittableRandom(7);
    DoublePredicate alarms = logEvidence -> logEvidence > Math.log(bound);
    int accused = 0;
    for (int rater = 0; rater < RATERS; rater++) {
      HabitTest test = new HabitTest();
      boolean isAccused = false;
      for (int vote = 0; vote < VOTES; vote++) {
        double likely = random.nextDouble(0.1, 0.9);
        test.add(Vote.fitted(habit.isForFirst(random.nextDouble(), likely), likely));
        isAccused |= alarms.test(test.logEvidence());
      }
      accused += isAccused ? 1 : 0;
    }
    return (double) accused / RATERS;
  }
}
