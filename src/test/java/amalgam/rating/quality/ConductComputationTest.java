package amalgam.rating.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.rating.Axis;
import amalgam.rating.Purpose;
import amalgam.statistics.rating.Outcome;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a few answers say, counted by hand. */
class ConductComputationTest {

  private final ConductComputation computation =
      new ConductComputation(QualityRule.STANDARD, Set.of());
  private long questions;

  private void answer(
      String rater, Purpose purpose, long prompt, boolean isSwapped, Outcome outcome) {
    answer(rater, purpose, prompt, isSwapped, outcome, null, 8000);
  }

  private void answer(
      String rater,
      Purpose purpose,
      long prompt,
      boolean isSwapped,
      Outcome outcome,
      @Nullable Outcome known,
      long milliseconds) {
    questions++;
    computation.add(
        new GivenAnswer(
            rater,
            questions,
            purpose,
            Axis.UTILITY,
            prompt,
            isSwapped ? 2 : 1,
            isSwapped ? 1 : 2,
            10 * prompt,
            10 * prompt + 1,
            isSwapped,
            outcome,
            known,
            milliseconds,
            milliseconds < 2000,
            40));
  }

  private RaterConduct conduct(String rater) {
    return computation.conducts().stream()
        .filter(one -> one.pseudonym().equals(rater))
        .findFirst()
        .orElseThrow();
  }

  private Set<Sign> signs(String rater) {
    return QualityRule.STANDARD.signs(conduct(rater));
  }

  @Test
  void checksRepeatsSidesAndTimesAreCounted() {
    answer("one", Purpose.REGULAR, 1, false, Outcome.LEFT);
    answer("one", Purpose.REGULAR, 2, false, Outcome.TIE);
    answer("one", Purpose.REPEAT, 1, true, Outcome.RIGHT);
    answer("one", Purpose.REPEAT, 2, false, Outcome.LEFT);
    answer("one", Purpose.CHECK, 3, false, Outcome.LEFT, Outcome.LEFT, 1000);
    answer("one", Purpose.CHECK, 4, false, Outcome.BOTH_BAD, Outcome.RIGHT, 4000);

    RaterConduct conduct = conduct("one");
    assertThat(conduct.pairs()).isEqualTo(6);
    assertThat(conduct.checks()).isEqualTo(new Share(1, 2));
    assertThat(conduct.repeats())
        .as("swapped, the other side is the same")
        .isEqualTo(new Share(1, 2));
    assertThat(conduct.left()).isEqualTo(new Share(3, 4));
    assertThat(conduct.undecided()).as("of regular pairs").isEqualTo(new Share(1, 2));
    assertThat(conduct.hurried()).isEqualTo(new Share(1, 6));
    assertThat(conduct.medianTime()).isEqualTo(Duration.ofSeconds(8));
    assertThat(conduct.wordsPerSecond()).isEqualTo(5);
    // A quarter is undecided, so that chance agrees in ¼² + ¾²/2; half agree.
    double chance = 1.0 / 16 + 9.0 / 32;
    assertThat(conduct.repeatsBeyondChance())
        .isCloseTo((0.5 - chance) / (1 - chance), within(1e-12));
  }

  /** Each miss is 10 times as likely of a guess, each hit 0.5/0.95 times. */
  @Test
  void missedChecksAreEvidenceAndPassedOnesTakeSomeOfItBack() {
    answer("one", Purpose.CHECK, 1, false, Outcome.LEFT, Outcome.RIGHT, 8000);
    answer("one", Purpose.CHECK, 2, false, Outcome.RIGHT, Outcome.RIGHT, 8000);
    assertThat(conduct("one").evidence().inattention()).isCloseTo(Math.log(10), within(1e-12));
    assertThat(signs("one")).isEmpty();

    answer("one", Purpose.CHECK, 3, false, Outcome.TIE, Outcome.LEFT, 8000);
    assertThat(conduct("one").evidence().inattention())
        .isCloseTo(Math.log(100 * 0.5 / 0.95), within(1e-12));
    assertThat(signs("one")).containsExactly(Sign.MISSED_CHECKS);
  }

  @Test
  void whoIsFasterThanAnybodyReadsIsHasty() {
    for (int pair = 0; pair < 8; pair++) {
      answer(
          "one",
          Purpose.REGULAR,
          pair,
          false,
          pair % 2 == 0 ? Outcome.LEFT : Outcome.RIGHT,
          null,
          3000);
    }
    assertThat(signs("one")).as("13 words a second").containsExactly(Sign.HASTY);
  }

  @Test
  void whoNeverPrefersAnythingSaysNothing() {
    for (int pair = 0; pair < 16; pair++) {
      answer("one", Purpose.REGULAR, pair, false, Outcome.TIE);
    }
    assertThat(signs("one")).containsExactly(Sign.MUTE);
  }

  /** Of three who do not agree nobody can say who reads. */
  @Test
  void nobodyIsHeldAgainstTwoOthers() {
    for (int pair = 0; pair < 30; pair++) {
      answer("one", Purpose.REGULAR, pair, false, Outcome.LEFT);
      answer("other", Purpose.REGULAR, pair, false, pair % 10 == 0 ? Outcome.RIGHT : Outcome.LEFT);
      answer("contrary", Purpose.REGULAR, pair, false, Outcome.RIGHT);
    }
    assertThat(signs("contrary")).doesNotContain(Sign.CONTRARY, Sign.LEFTWARD, Sign.RIGHTWARD);
  }

  /** The others prefer the first of two with 9 in 10; the one rater never does. */
  @Test
  void whoPrefersWhatTheOthersDoNotIsHeldAgainstTheOthersAlone() {
    for (int pair = 0; pair < 30; pair++) {
      boolean isSwapped = pair % 2 == 0;
      for (int rater = 0; rater < 4; rater++) {
        Outcome forFirst = isSwapped ? Outcome.RIGHT : Outcome.LEFT;
        Outcome forSecond = isSwapped ? Outcome.LEFT : Outcome.RIGHT;
        answer(
            "other-" + rater,
            Purpose.REGULAR,
            pair,
            isSwapped,
            pair % 10 == 5 + rater % 2 ? forSecond : forFirst);
      }
      answer(
          "contrary", Purpose.REGULAR, pair, isSwapped, isSwapped ? Outcome.LEFT : Outcome.RIGHT);
    }
    assertThat(signs("contrary")).contains(Sign.CONTRARY, Sign.HABIT);
    assertThat(signs("other-0")).isEmpty();
    assertThat(conduct("other-0").evidence().contrary()).isLessThan(Math.log(20));
  }

  @Test
  void whoIsAloneIsHeldAgainstNobody() {
    for (int pair = 0; pair < 40; pair++) {
      answer("one", Purpose.REGULAR, pair, pair % 2 == 0, Outcome.LEFT);
    }
    assertThat(conduct("one").evidence().habit()).isZero();
    assertThat(signs("one")).isEmpty();
  }

  @Test
  void whoWasTakenBackInCountsWhateverTheSigns() {
    answer("one", Purpose.CHECK, 1, false, Outcome.LEFT, Outcome.RIGHT, 8000);
    RaterConduct conduct = conduct("one");
    assertThat(new RaterStanding(conduct, Set.of(Sign.HABIT), null).verdict())
        .isEqualTo(Verdict.TO_LOOK_AT);
    assertThat(new RaterStanding(conduct, Set.of(), null).verdict()).isEqualTo(Verdict.COUNTED);
  }
}
