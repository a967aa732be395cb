package amalgam.leaderboard.scaling;

import static amalgam.leaderboard.scaling.SizedAnswers.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import amalgam.contestant.ModelSize;
import amalgam.contestant.ModelSize.Shape;
import amalgam.creativity.Gate;
import amalgam.leaderboard.scaling.Scaling.LeftOut;
import amalgam.leaderboard.scaling.Scaling.Reason;
import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Examples that can be worked by hand. */
class ScalingComputationTest {

  private static final int BUNDLES = 12;

  private static int[] always(int satisfied) {
    int[] all = new int[BUNDLES];
    Arrays.fill(all, satisfied);
    return all;
  }

  /** C doubles with each tenfold: 1, 2, 4, 8. */
  private static SizedAnswers doubling() {
    SizedAnswers answers = new SizedAnswers();
    for (int step = 0; step < 4; step++) {
      long parameters = Math.round(1000 * Math.pow(10, step));
      answers.model("m" + step, size(2, 8 << step, parameters), Math.pow(2, step), always(4));
    }
    return answers;
  }

  private static ScalingTrend trend(Scaling scaling, ScalingMeasure measure) {
    return scaling.families().getFirst().trend(measure, SizeAxis.PARAMETERS);
  }

  private static Estimate fitted(Trend<Estimate> trend) {
    return trend.fitted().orElseThrow();
  }

  @Test
  void aPowerLawWithoutNoiseIsFoundAsItIs() {
    ScalingTrend trend = trend(doubling().scaling(), ScalingMeasure.CREATIVITY);

    Estimate exponent = fitted(trend.exponent());
    assertThat(exponent.estimate()).isCloseTo(Math.log10(2), within(1e-9));
    assertThat(exponent.low()).isCloseTo(Math.log10(2), within(1e-6));
    assertThat(exponent.n()).isEqualTo(4);
    List<CurvePoint> curve = trend.curve(CurveForm.POWER_LAW).fitted().orElseThrow();
    assertThat(curve.getFirst().x()).isCloseTo(1000, within(1e-6));
    assertThat(curve.getFirst().y().estimate()).isCloseTo(1, within(1e-9));
    assertThat(curve.getLast().x()).isCloseTo(1e6, within(1e-3));
    assertThat(curve.getLast().y().estimate()).isCloseTo(8, within(1e-9));
    assertThat(curve.get(curve.size() / 2).y().estimate()).isCloseTo(Math.sqrt(8), within(1e-9));
  }

  /**
   * The line through (3, 1), (4, 2), (5, 4), (6, 8) has the slope 2.3 and leaves 2.3 of squares.
   */
  @Test
  void theChangeForTenTimesTheSizeIsTheLinesSlopeAndAsWideAsTheSizesLieOff() {
    ScalingTrend trend = trend(doubling().scaling(), ScalingMeasure.CREATIVITY);
    Estimate change = fitted(trend.perTenfoldAnew());

    assertThat(fitted(trend.perTenfold()).low()).isCloseTo(2.3, within(1e-9));
    assertThat(change.estimate()).isCloseTo(2.3, within(1e-9));
    // Student's t of 2 degrees of freedom times the root of 2.3 / 2 over the spread of x, 5.
    double margin = Math.sqrt(2.3 / 2 / 5) * 4.302653;
    assertThat(change.low()).isCloseTo(2.3 - margin, within(1e-4));
    assertThat(change.high()).isCloseTo(2.3 + margin, within(1e-4));
  }

  @Test
  void whatAllSizesShareIsFlatAndWhatRisesIsSaidToRise() {
    Scaling scaling = doubling().scaling();

    assertThat(trend(scaling, ScalingMeasure.CREATIVITY).direction()).isEqualTo(Direction.RISES);
    assertThat(trend(scaling, ScalingMeasure.CREATIVITY).directionAnew())
        .isEqualTo(Direction.RISES);
    assertThat(trend(scaling, ScalingMeasure.SATISFACTION).direction()).isEqualTo(Direction.FLAT);
    assertThat(trend(scaling, ScalingMeasure.HYPERVOLUME).direction()).isEqualTo(Direction.FLAT);
  }

  @Test
  void computeIsAnAxisOfItsOwn() {
    FamilyScaling family = doubling().scaling().families().getFirst();
    List<CurvePoint> curve =
        family
            .trend(ScalingMeasure.CREATIVITY, SizeAxis.TRAINING_FLOPS)
            .curve(CurveForm.LINE)
            .fitted()
            .orElseThrow();

    assertThat(curve.getFirst().x()).isCloseTo(6e9, within(1.0));
    assertThat(curve.getLast().x()).isCloseTo(6e12, within(1e3));
  }

  @Test
  void seedsOfOneShapeAreOneSize() {
    SizedAnswers answers =
        doubling()
            .model("m1-again", size(2, 16, 10_000), 3, always(4))
            .model("m1-longer", sizeOfLongerTraining(), 3, always(4));
    FamilyScaling family = answers.scaling().families().getFirst();

    assertThat(family.sizes())
        .extracting(group -> group.models().size())
        .containsExactly(1, 2, 1, 1, 1);
    Estimate mean = family.sizes().get(1).of(ScalingMeasure.CREATIVITY);
    assertThat(mean.estimate()).isCloseTo(2.5, within(1e-9));
    // Two seeds tell little: 12.7062 standard errors, but C is not below 0.
    assertThat(mean.low()).isZero();
    assertThat(mean.high()).isCloseTo(2.5 + 0.5 * 12.7062, within(1e-3));
    assertThat(mean.n()).isEqualTo(2 * 4 * BUNDLES);
    ScalingTrend trend = family.trend(ScalingMeasure.CREATIVITY, SizeAxis.PARAMETERS);
    assertThat(trend.sizes()).isEqualTo(5);
    assertThat(trend.models()).isEqualTo(6);
    assertThat(trend.replicated()).isEqualTo(1);
  }

  private static ModelSize sizeOfLongerTraining() {
    return new ModelSize(10_000, new Shape(2, 16, 4), 2_000_000L, 1.2e11);
  }

  @Test
  void twoSizesAreNotFittedAndThePageIsToldWhy() {
    SizedAnswers answers =
        new SizedAnswers()
            .model("small", size(2, 8, 1000), 1, always(4))
            .model("large", size(2, 16, 4000), 2, always(4));
    ScalingTrend trend = trend(answers.scaling(), ScalingMeasure.CREATIVITY);

    assertThat(trend.direction()).isEqualTo(Direction.UNDECIDED);
    assertThat(trend.perTenfold())
        .isInstanceOfSatisfying(
            Trend.Unfitted.class, unfitted -> assertThat(unfitted.reason()).contains("too few"));
    assertThat(trend.curve(CurveForm.POWER_LAW)).isInstanceOf(Trend.Unfitted.class);
  }

  @Test
  void sizesThatHardlyDifferAreNotFitted() {
    SizedAnswers answers = new SizedAnswers();
    for (int step = 0; step < 4; step++) {
      answers.model("m" + step, size(2, 8 << step, 1000 + 100 * step), step + 1, always(4));
    }
    ScalingTrend trend = trend(answers.scaling(), ScalingMeasure.CREATIVITY);

    assertThat(trend.perTenfold())
        .isInstanceOfSatisfying(
            Trend.Unfitted.class,
            unfitted -> assertThat(unfitted.reason()).contains("less than twice"));
    assertThat(trend.peak()).isInstanceOf(Trend.Unfitted.class);
  }

  @Test
  void whereASizeCannotBeToldFromZeroThereIsNoPowerLawButALine() {
    int[] once = always(0);
    once[0] = 1;
    SizedAnswers answers = doubling().model("hopeless", size(2, 4, 100), 1, once);
    ScalingTrend trend = trend(answers.scaling(), ScalingMeasure.CREATIVITY);

    assertThat(trend.exponent())
        .isInstanceOfSatisfying(
            Trend.Unfitted.class,
            unfitted -> assertThat(unfitted.reason()).contains("cannot be told from 0"));
    assertThat(trend.curve(CurveForm.LINE)).isInstanceOf(Trend.Fitted.class);
  }

  @Test
  void noveltyOfFewSatisfiedBundlesIsNotFitted() {
    int[] few = always(0);
    Arrays.fill(few, 0, Scaling.FEWEST_BUNDLES - 1, 4);
    Scaling scaling = doubling().model("few", size(2, 4, 100), 1, few).scaling();

    assertThat(trend(scaling, ScalingMeasure.NOVELTY_GIVEN_VALID).sizes()).isEqualTo(4);
    assertThat(trend(scaling, ScalingMeasure.CREATIVITY).sizes()).isEqualTo(5);
  }

  @Test
  void whoDeclaresNoSizeOrDoesNotPlayWithTheSettingIsListed() {
    SizedAnswers answers = doubling().model("baseline", null, 1, always(4));

    assertThat(answers.scaling().leftOut())
        .extracting(one -> one.contestant().id(), LeftOut::reason)
        .containsExactly(tuple("baseline", Reason.NO_SIZE_KNOWN));
    Scaling elsewhere = answers.scaling("T 1", 100, 1);
    assertThat(elsewhere.families()).isEmpty();
    assertThat(elsewhere.leftOut())
        .filteredOn(one -> one.reason() == Reason.NOT_IN_THIS_SETTING)
        .hasSize(4);
  }

  @Test
  void sharesOfTheGatesAddUpToOne() {
    int[] half = always(2);
    Scaling scaling =
        new SizedAnswers()
            .model("one", size(2, 8, 1000), 1, half)
            .model("two", size(2, 8, 1000), 1, always(3))
            .scaling();
    SizeGroup group = scaling.families().getFirst().sizes().getFirst();

    assertThat(group.errors().get(Gate.NONE).estimate()).isCloseTo(5 / 8.0, within(1e-9));
    assertThat(group.errors().get(Gate.NONE).low()).isZero();
    assertThat(group.errors().get(Gate.NONE).high()).isEqualTo(1);
    assertThat(group.errors().get(Gate.HALLUCINATED_EDGE).estimate())
        .isCloseTo(3 / 8.0, within(1e-9));
    assertThat(group.errors().get(Gate.REVISIT).estimate()).isZero();
    assertThat(group.errors().get(Gate.REVISIT).high()).isPositive();
  }

  /** Of four shapes the second is best on every bundle, the third on none. */
  @Test
  void theMapTellsHowSurelyAShapeIsBest() {
    SizedAnswers answers =
        new SizedAnswers()
            .model("1x40", size(1, 40, 10_000), 2, always(4))
            .model("2x30", size(2, 30, 10_100), 5, always(4))
            .model("4x20", size(4, 20, 10_200), 4, always(4))
            .model("8x10", size(8, 10, 12_400), 1, always(4))
            .model("other", size(2, 60, 40_000), 9, always(4));
    FamilyScaling family = answers.scaling().families().getFirst();

    assertThat(family.suggestion()).isNull();
    assertThat(family.maps()).hasSize(1);
    BudgetMap map = family.maps().getFirst();
    assertThat(map.cells()).hasSize(4);
    BudgetMap.Cell best = map.cells().get(1);
    assertThat(best.chanceOfBest().get(ScalingMeasure.CREATIVITY)).isEqualTo(1);
    assertThat(best.behindBest().get(ScalingMeasure.CREATIVITY).estimate()).isZero();
    BudgetMap.Cell next = map.cells().get(2);
    assertThat(next.chanceOfBest().get(ScalingMeasure.CREATIVITY)).isZero();
    assertThat(next.behindBest().get(ScalingMeasure.CREATIVITY).estimate())
        .isCloseTo(-1, within(1e-9));
    assertThat(next.behindBest().get(ScalingMeasure.CREATIVITY).high()).isCloseTo(-1, within(1e-9));
    assertThat(map.trends())
        .filteredOn(trend -> trend.measure() == ScalingMeasure.CREATIVITY)
        .singleElement()
        .satisfies(trend -> assertThat(fitted(trend.peak()).estimate()).isBetween(5.0, 15.0));
  }

  @Test
  void whereThereIsNoMapAGridOfTheSameSizeIsSuggested() {
    // 2 layers of width 16 over 100 tokens and 20 places: 2 · (12 · 256 + 13 · 16) + 2 · 16 + 220 ·
    // 16.
    long parameters = 2 * (12 * 256 + 13 * 16) + 2 * 16 + 220 * 16;
    Scaling scaling =
        new SizedAnswers().model("one", size(2, 16, parameters), 1, always(4)).scaling();
    SuggestedGrid grid = scaling.families().getFirst().suggestion();

    assertThat(grid).isNotNull();
    assertThat(grid.shapes()).extracting(shape -> shape.layers()).containsExactly(1, 2, 4, 8);
    assertThat(grid.shapes())
        .extracting(shape -> shape.width())
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(grid.shapes())
        .allSatisfy(
            shape -> {
              long own =
                  shape.layers() * (12L * shape.width() * shape.width() + 13L * shape.width())
                      + 222L * shape.width();
              assertThat((double) own / parameters).isBetween(0.75, 1.25);
              assertThat(shape.width() % 4).isZero();
            });
  }

  @Test
  void bundlesThatOneHasNotMetYetWait() {
    SizedAnswers answers =
        doubling().model("late", size(2, 4, 100), 1, IntStream.of(4, 4, 4).toArray());

    assertThat(trend(answers.scaling(), ScalingMeasure.CREATIVITY).sizes()).isEqualTo(5);
  }
}
