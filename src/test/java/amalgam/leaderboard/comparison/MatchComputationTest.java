package amalgam.leaderboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.Measure;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatchComputationTest {

  private static final ClusterBootstrap BOOTSTRAP = new ClusterBootstrap(0.95, 200, 1);

  private final List<TournamentPrompt> prompts = new ArrayList<>();
  private final List<PromptSums> first = new ArrayList<>();
  private final List<PromptSums> second = new ArrayList<>();

  private TournamentPrompt prompt(int bundle) {
    int ordinal = prompts.size();
    prompts.add(
        new TournamentPrompt(
            new PromptId(ordinal + 1),
            ordinal,
            bundle,
            1 + ordinal % 2,
            "a",
            "b",
            List.of(),
            List.of(),
            0,
            null,
            null));
    return prompts.getLast();
  }

  /** One well-formed answer of that novelty, satisfied or not; U = 1. */
  private static PromptSums answer(
      long entrant, TournamentPrompt prompt, double novelty, boolean isSatisfied) {
    double passed = isSatisfied ? 1 : 0;
    return new PromptSums(
        prompt.id(),
        new BundleSums(
            new EntrantId(entrant),
            prompt.bundle(),
            1,
            1,
            (long) passed,
            novelty,
            passed * novelty,
            passed,
            passed,
            passed * novelty,
            0,
            0,
            0,
            0,
            0));
  }

  private List<MeasureDifference> differences() {
    return new MatchComputation(prompts, first, second, BOOTSTRAP).differences();
  }

  private static MeasureDifference of(Measure measure, List<MeasureDifference> differences) {
    return differences.stream().filter(one -> one.measure() == measure).findFirst().orElseThrow();
  }

  /**
   * Six bundles of two prompts. The first always satisfies with N = 5; the second satisfies only
   * the first prompt of each bundle, with N = 3, and fails the other with N = 9.
   */
  private void play() {
    for (int bundle = 0; bundle < 6; bundle++) {
      TournamentPrompt easy = prompt(bundle);
      TournamentPrompt hard = prompt(bundle);
      first.add(answer(1, easy, 5, true));
      first.add(answer(1, hard, 5, true));
      second.add(answer(2, easy, 3, true));
      second.add(answer(2, hard, 9, false));
    }
  }

  @Test
  void theUnitIsTheBundleAndTheConditionIsThatBothHaveIt() {
    play();
    List<MeasureDifference> differences = differences();

    // Per bundle: (5 + 5)/2 − (3 + 9)/2, and 5 − 3 where both satisfied.
    assertThat(of(Measure.NOVELTY, differences).paired().difference())
        .isEqualTo(new Estimate(-1, -1, -1, 6));
    assertThat(of(Measure.NOVELTY_GIVEN_VALID, differences).paired().difference())
        .isEqualTo(new Estimate(2, 2, 2, 6));
    assertThat(of(Measure.SATISFACTION, differences).paired().difference().estimate())
        .isEqualTo(0.5);
    assertThat(of(Measure.CREATIVITY, differences).first()).isEqualTo(5);
    assertThat(of(Measure.CREATIVITY, differences).second()).isEqualTo(1.5);
    assertThat(of(Measure.DIVERSITY, differences).bundles()).isZero();
    assertThat(of(Measure.DIVERSITY, differences).isClear()).isFalse();
  }

  @Test
  void probabilitiesAreExactAndAdjustedForTheMeasuresThatCouldBeTested() {
    play();
    List<MeasureDifference> differences = differences();

    // All 6 differences on one side: 2·(1/2)⁶; six measures have a test.
    for (MeasureDifference one : differences) {
      if (one.bundles() > 0) {
        assertThat(one.paired().test().p()).isCloseTo(2.0 / 64, within(1e-12));
        assertThat(one.adjustedP()).isCloseTo(6 * 2.0 / 64, within(1e-12));
      }
    }
    assertThat(differences.stream().filter(one -> one.bundles() > 0)).hasSize(6);
  }

  @Test
  void thePromptsWhereEitherWasFurthestAheadComeFirst() {
    for (int bundle = 0; bundle < 4; bundle++) {
      TournamentPrompt prompt = prompt(bundle);
      first.add(answer(1, prompt, 5, true));
      second.add(answer(2, prompt, 3 + bundle, true));
    }
    MatchComputation match = new MatchComputation(prompts, first, second, BOOTSTRAP);

    assertThat(match.whereFirstIsBetter(5))
        .extracting(PromptDifference::difference)
        .containsExactly(2.0, 1.0);
    assertThat(match.whereSecondIsBetter(5))
        .extracting(PromptDifference::difference)
        .containsExactly(-1.0);
    assertThat(match.whereFirstIsBetter(1)).hasSize(1);
  }

  @Test
  void promptsThatOnlyOneWasJudgedOnDoNotCount() {
    play();
    TournamentPrompt extra = prompt(6);
    first.add(answer(1, extra, 100, true));

    assertThat(of(Measure.CREATIVITY, differences()).bundles()).isEqualTo(6);
  }

  @Test
  void whoStandsAgainstItselfDiffersInNothing() {
    play();
    second.clear();
    second.addAll(first);

    for (MeasureDifference one : differences()) {
      if (one.bundles() > 0) {
        assertThat(one.paired().difference()).isEqualTo(new Estimate(0, 0, 0, 6));
        assertThat(one.adjustedP()).isEqualTo(1);
      }
    }
  }

  @RepeatedTest(20)
  void turningTheTwoTurnsEveryDifferenceWithItsInterval(RepetitionInfo repetition) {
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(repetition.getCurrentRepetition());
    for (int place = 0; place < 60; place++) {
      TournamentPrompt prompt = prompt(place / 3);
      first.add(answer(1, prompt, random.nextDouble(2, 8), random.nextBoolean()));
      second.add(answer(2, prompt, random.nextDouble(2, 8), random.nextBoolean()));
    }
    List<MeasureDifference> there = differences();
    List<MeasureDifference> back =
        new MatchComputation(prompts, second, first, BOOTSTRAP).differences();

    for (Measure measure : Measure.OF_OWN_ANSWERS) {
      MeasureDifference one = of(measure, there);
      MeasureDifference other = of(measure, back);
      assertThat(other.bundles()).isEqualTo(one.bundles());
      if (one.bundles() > 0) {
        Estimate difference = one.paired().difference();
        Estimate turned = other.paired().difference();
        assertThat(turned.estimate()).isCloseTo(-difference.estimate(), within(1e-9));
        assertThat(turned.low()).isCloseTo(-difference.high(), within(1e-9));
        assertThat(turned.high()).isCloseTo(-difference.low(), within(1e-9));
        assertThat(other.adjustedP()).isCloseTo(one.adjustedP(), within(1e-9));
      }
    }
  }
}
