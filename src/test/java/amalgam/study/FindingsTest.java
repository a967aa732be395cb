package amalgam.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.Estimate;
import amalgam.study.Answered.Ability;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Each finding on data made so that it holds, that it does not, and that one cannot tell. */
class FindingsTest {

  private static final Bootstraps BOOTSTRAPS = Bootstraps.standard();
  private static final List<Integer> WIDTHS = List.of(16, 24, 32, 48, 64);
  private static final IntToDoubleFunction FLAT = level -> 6;

  private static Ability able(double creativity) {
    return new Ability(creativity, 0.8, FLAT, 0.5);
  }

  private static Finding sizes(double rise, double luck) {
    Answered answered = new Answered(0);
    for (int place = 0; place < WIDTHS.size(); place++) {
      answered.add(2, WIDTHS.get(place), luck, able(5 + rise * place));
    }
    return new SizeFinding(answered.models(), BOOTSTRAPS).finding();
  }

  @Test
  void creativityThatRisesWithSize() {
    assertThat(sizes(1, 0.2).verdict()).isEqualTo(Verdict.SEEN);
    assertThat(sizes(0, 0.02).verdict()).isEqualTo(Verdict.NOT_SEEN);
    assertThat(sizes(-1, 0.2).verdict()).isEqualTo(Verdict.NOT_SEEN);
    assertThat(sizes(0.1, 6).verdict())
        .as("trainings differ more than sizes")
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void theRiseIsThatOfTheMeansForTenTimesTheParameters() {
    Finding finding = sizes(1, 0);
    Estimate rise = finding.numbers().getFirst().value();

    // From 29,664 to 192,384 parameters C goes from 5 to 9 in nearly even steps.
    assertThat(rise.estimate()).isCloseTo(4 / Math.log10(192_384 / 29_664.0), within(0.5));
    assertThat(rise.low()).isLessThan(rise.estimate());
    assertThat(finding.chart().series()).hasSize(2);
  }

  private static Finding shapes(double luck, double... creativity) {
    Answered answered = new Answered(95_000);
    int[][] shapes = {{8, 24}, {4, 32}, {2, 40}, {1, 48}};
    for (int place = 0; place < shapes.length; place++) {
      answered.add(shapes[place][0], shapes[place][1], luck, able(creativity[place]));
    }
    return new ShapeFinding(95_000, answered.models(), BOOTSTRAPS).finding();
  }

  @Test
  void aBestShapeBetweenTheOthers() {
    Finding seen = shapes(0.2, 2, 8, 9, 4);
    assertThat(seen.verdict()).as(seen.because()).isEqualTo(Verdict.SEEN);
    assertThat(seen.because()).contains("2 × 40 (layers × width) is the best in ");
    assertThat(shapes(0.2, 9, 4, 2.5, 8).verdict())
        .as("the middle is worst")
        .isEqualTo(Verdict.NOT_SEEN);
    assertThat(shapes(3, 5, 6, 6, 5).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  private static Finding levels(double satisfied, IntToDoubleFunction... novelty) {
    Answered answered = new Answered(0);
    for (int place = 0; place < novelty.length; place++) {
      answered.add(2, WIDTHS.get(place), 0, new Ability(5, satisfied, novelty[place], 0.5));
    }
    return new LevelFinding(List.of(1, 2, 3, 4), answered.models(), BOOTSTRAPS).finding();
  }

  @Test
  void noveltyThatFallsAlikeAtEverySize() {
    IntToDoubleFunction falls = level -> 8 - 0.5 * level;
    Finding seen = levels(0.95, falls, falls, falls, falls, falls);
    assertThat(seen.verdict()).as(seen.because()).isEqualTo(Verdict.SEEN);
    assertThat(seen.because()).contains("the walks themselves turn less novel");
    assertThat(levels(0.95, FLAT, FLAT, FLAT).verdict()).isEqualTo(Verdict.NOT_SEEN);
    assertThat(levels(0.95, falls, falls, falls, falls, level -> 8 - 2.5 * level).verdict())
        .as("another shape")
        .isNotEqualTo(Verdict.SEEN);
    assertThat(levels(0.95, falls, falls).verdict())
        .as("two sizes are too few")
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(levels(0.01, falls, falls, falls).because())
        .isEqualTo("No size satisfied enough prompts at every level to be told.");
  }

  private static Finding errors(double luck, double... missingLinks) {
    Answered answered = new Answered(0);
    for (int place = 0; place < missingLinks.length; place++) {
      answered.add(2, WIDTHS.get(place), luck, new Ability(5, 0.1, FLAT, missingLinks[place]));
    }
    return new ErrorFinding(answered.models(), BOOTSTRAPS).finding();
  }

  @Test
  void missingLinksThatDominateSmallModelsAndFall() {
    assertThat(errors(0, 0.9, 0.7, 0.5, 0.3).verdict()).isEqualTo(Verdict.SEEN);
    assertThat(errors(0, 0.3, 0.2, 0.1, 0.05).verdict())
        .as("a minority even at the smallest size")
        .isEqualTo(Verdict.NOT_SEEN);
    assertThat(errors(0, 0.9, 0.9, 0.9, 0.9).verdict())
        .as("they dominate and stay")
        .isNotEqualTo(Verdict.SEEN);
    assertThat(errors(0, 0.5, 0.4, 0.3, 0.2).verdict()).isEqualTo(Verdict.UNDECIDED);
  }
}
