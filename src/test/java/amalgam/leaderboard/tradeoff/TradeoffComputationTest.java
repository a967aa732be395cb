package amalgam.leaderboard.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.contestant.DecodingSettings;
import amalgam.statistics.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples that can be worked by hand. */
class TradeoffComputationTest {

  private static final DecodingSettings GREEDY = DecodingSettings.GREEDY;

  /**
   * Ten bundles are satisfied at both levels with N = 4 throughout; ten more only at the first,
   * with N = 6. So the whole falls from 5 to 4, though no walk turned less novel. Ceilings fall by
   * 1.
   */
  private static Answers selection() {
    Answers answers = new Answers().contestant("one", 100L, GREEDY);
    for (int bundle = 0; bundle < 20; bundle++) {
      answers.prompt(bundle, 1, 8.0).prompt(bundle, 2, 7.0);
      answers.answered(1, bundle, 1, 1, 1, bundle < 10 ? 4 : 6);
      answers.answered(1, bundle, 2, 1, bundle < 10 ? 1 : 0, bundle < 10 ? 4 : 0);
    }
    return answers;
  }

  @Test
  void aFallThatOtherBundlesMakeIsSelection() {
    Tradeoff tradeoff = selection().tradeoff(500);
    EntrantTradeoff one = tradeoff.entrants().getFirst();

    assertThat(one.of(Part.WHOLE).estimate()).isEqualTo(-1);
    assertThat(one.of(Part.OWN)).isEqualTo(new Estimate(0, 0, 0, 10));
    assertThat(one.of(Part.SELECTION).estimate()).isEqualTo(-1);
    assertThat(one.of(Part.SELECTION).high()).isNegative();
    assertThat(one.of(Part.SELECTION).n()).isEqualTo(20);
    assertThat(one.of(Part.FORCED)).isEqualTo(new Estimate(-1, -1, -1, 10));
    assertThat(one.of(Part.BEYOND)).isEqualTo(new Estimate(1, 1, 1, 10));
    assertThat(one.reading()).isEqualTo(Reading.SELECTION);
    assertThat(one.matched()).isEqualTo(10);
    assertThat(one.bundles()).isEqualTo(20);
  }

  @Test
  void everyLevelHasItsMeansWithTheirCounts() {
    Tradeoff tradeoff = selection().tradeoff(500);
    List<LevelNovelty> levels = tradeoff.entrants().getFirst().levels();

    assertThat(levels.getFirst().all().estimate()).isEqualTo(5);
    assertThat(levels.getFirst().all().n()).isEqualTo(20);
    assertThat(levels.getFirst().matched()).isEqualTo(new Estimate(4, 4, 4, 10));
    assertThat(levels.getLast().all()).isEqualTo(new Estimate(4, 4, 4, 10));
    assertThat(levels.getLast().ceiling()).isEqualTo(new Estimate(7, 7, 7, 10));
    assertThat(tradeoff.ceilings())
        .containsExactly(new Estimate(8, 8, 8, 20), new Estimate(7, 7, 7, 20));
  }

  @Test
  void aBundleCountsOnceHoweverManyOfItsAnswersSatisfy() {
    Answers answers = new Answers().contestant("one", 100L, GREEDY);
    for (int bundle = 0; bundle < 10; bundle++) {
      answers.prompt(bundle, 1, 9.0).prompt(bundle, 2, 9.0);
      boolean easy = bundle < 5;
      answers.answered(1, bundle, 1, 4, 1, easy ? 3 : 5);
      answers.answered(1, bundle, 2, 4, easy ? 4 : 1, easy ? 12 : 5);
    }

    EntrantTradeoff one = answers.tradeoff(100).entrants().getFirst();

    assertThat(one.of(Part.OWN).estimate()).isZero();
    assertThat(one.of(Part.WHOLE).estimate()).isCloseTo(3.4 - 4, within(1e-12));
  }

  @Test
  void fewBundlesSayNothingOfTheChangeButOfTheirOwnLevels() {
    Answers answers = new Answers().contestant("one", 100L, GREEDY);
    for (int bundle = 0; bundle < 9; bundle++) {
      answers.prompt(bundle, 1, 9.0).prompt(bundle, 2, 9.0);
      answers.answered(1, bundle, 1, 1, 1, 3).answered(1, bundle, 2, 1, 1, 3);
    }

    EntrantTradeoff one = answers.tradeoff(100).entrants().getFirst();

    assertThat(one.of(Part.WHOLE)).isEqualTo(Estimate.NONE);
    assertThat(one.of(Part.OWN)).isEqualTo(Estimate.NONE);
    assertThat(one.reading()).isEqualTo(Reading.TOO_FEW);
    assertThat(one.levels().getFirst().matched().n()).isEqualTo(9);
  }

  @Test
  void aBundleThatIsHalfJudgedWaits() {
    Answers answers = selection();
    answers.prompt(20, 1, 8.0).prompt(20, 2, 7.0).answered(1, 20, 1, 1, 1, 1000);

    EntrantTradeoff one = answers.tradeoff(100).entrants().getFirst();

    assertThat(one.of(Part.WHOLE).estimate()).isEqualTo(-1);
    assertThat(one.bundles()).isEqualTo(20);
    assertThat(one.isProvisional()).isTrue();
  }

  @Test
  void aBundleThatNothingSatisfiesHasNoCeiling() {
    Tradeoff tradeoff = selection().prompt(20, 1, 100.0).prompt(20, 2, null).tradeoff(100);

    assertThat(tradeoff.ceilings().getFirst().estimate()).isEqualTo(8);
  }

  @Test
  void aFamilysTrendIsPerTenfoldParameters() {
    Answers answers =
        new Answers().contestant("small", 10_000L, GREEDY).contestant("large", 1_000_000L, GREEDY);
    for (int bundle = 0; bundle < 12; bundle++) {
      answers.prompt(bundle, 1, 9.0).prompt(bundle, 2, 9.0);
      answers.answered(1, bundle, 1, 1, 1, 5).answered(1, bundle, 2, 1, 1, 4);
      answers.answered(2, bundle, 1, 1, 1, 5).answered(2, bundle, 2, 1, 1, 5);
    }

    List<SizeTrend> trends = answers.tradeoff(100).trends();

    assertThat(trends).hasSize(1);
    assertThat(trends.getFirst().members()).containsExactly("small", "large");
    assertThat(trends.getFirst().of(Part.OWN)).isEqualTo(new Estimate(0.5, 0.5, 0.5, 12));
    assertThat(trends.getFirst().of(Part.FORCED)).isEqualTo(new Estimate(0, 0, 0, 12));
  }

  @Test
  void oneSizeHasNoTrendAndNoPromptsHaveNoTradeoff() {
    assertThat(selection().tradeoff(100).trends()).isEmpty();

    Tradeoff nothing = new Answers().contestant("one", 100L, GREEDY).tradeoff(100);

    assertThat(nothing.ceilings()).isEmpty();
    assertThat(nothing.entrants().getFirst().levels()).isEmpty();
    assertThat(nothing.entrants().getFirst().reading()).isEqualTo(Reading.TOO_FEW);
  }

  @Test
  void aDialVariesMinHopsAndNothingElse() {
    Answers answers =
        new Answers()
            .contestant(
                "one",
                100L,
                GREEDY,
                new DecodingSettings(0, 0, 1, true, 4),
                new DecodingSettings(0, 0, 1, true, 2),
                new DecodingSettings(0.7, 0, 1, true, 3))
            .contestant("other", null, GREEDY, new DecodingSettings(1, 0, 1, false, 3));

    List<Dial> dials = answers.tradeoff(100).dials();

    assertThat(dials).hasSize(1);
    assertThat(dials.getFirst().contestant().id()).isEqualTo("one");
    assertThat(dials.getFirst().settings())
        .extracting(one -> one.entrant().decoding().minHops())
        .containsExactly(2, 4);
  }
}
