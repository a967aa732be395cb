package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Do 95% intervals hold the truth in 95% of tournaments? Known strengths, raters and prompts with
 * likings of their own, some raters far busier than others; beside it the naive intervals, which
 * take every vote for independent. Prints what it finds, in percent.
 */
@Tag("proof")
class RatingCoverageTest {

  private static final int TOURNAMENTS = 2_000;
  private static final double CONFIDENCE_LEVEL = 0.95;

  /** Raters, prompts, votes, and what part of an answer is the rater's and the prompt's liking. */
  enum Tournament {
    USUAL(10, 60, 60, 1_500, 0.3, 0.2, true),
    STRONG_LIKINGS(8, 40, 60, 4_000, 0.5, 0.4, true),
    FEW_RATERS(6, 10, 100, 600, 0.3, 0.2, true),
    FEW_OF_BOTH(6, 10, 10, 600, 0.3, 0.2, false),
    RATERS_ONLY(8, 40, 60, 1_000, 0.5, 0, true),
    FEW_VOTES(20, 20, 40, 600, 0.3, 0.2, true),
    INDEPENDENT(10, 60, 60, 1_500, 0, 0, true),
    LARGE(12, 300, 200, 6_000, 0.3, 0.2, true);

    private final SimulatedVotes votes;

    Tournament(
        int models,
        int raters,
        int prompts,
        int votes,
        double raterShare,
        double promptShare,
        boolean skewed) {
      this.votes =
          new SimulatedVotes(
              SimulatedVotes.spread(models, -1.2, 1.2),
              0.15,
              0.2,
              raters,
              prompts,
              votes,
              raterShare,
              promptShare,
              skewed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ninetyFivePercentIntervalsHoldTheTruthThatOften(Tournament tournament) {
    double[] held =
        IntStream.range(0, TOURNAMENTS)
            .parallel()
            .mapToObj(seed -> held(tournament.votes, seed))
            .reduce(new double[5], RatingCoverageTest::plus);
    double[] percent = Arrays.stream(held).map(sum -> 100 * sum / TOURNAMENTS).toArray();
    System.out.printf(
        "%-15s ratings %.1f, differences %.1f, all ratings at once %.1f, side effect %.1f;"
            + " naive ratings %.1f%n",
        tournament, percent[0], percent[1], percent[2], percent[3], percent[4]);
    assertThat(percent[0]).isBetween(93.0, 97.0);
    assertThat(percent[1]).isBetween(93.0, 97.0);
    assertThat(percent[2]).isGreaterThan(93);
  }

  private static double[] held(SimulatedVotes simulated, long seed) {
    double[] truth = simulated.strengths();
    BradleyTerryFit fit =
        new BradleyTerry(FitSettings.STANDARD).fit(SimulatedVotes.tally(simulated.draw(seed)));
    Sandwich clustered = Sandwich.of(fit, Clustering.RATER_AND_PROMPT);
    Sandwich naive = Sandwich.of(fit, Clustering.NONE);
    double sideError = fit.sideEffect().orElseThrow() - simulated.sideEffect();
    double side = clustered.halfWidthOfRow(fit.design().side(), CONFIDENCE_LEVEL);
    double shared = Math.pow(CONFIDENCE_LEVEL, 1.0 / truth.length);
    return new double[] {
      ratingsHeld(fit, truth, clustered, CONFIDENCE_LEVEL),
      differencesHeld(fit, truth, clustered),
      ratingsHeld(fit, truth, clustered, shared) == 1 ? 1 : 0,
      Math.abs(sideError) <= side ? 1 : 0,
      ratingsHeld(fit, truth, naive, CONFIDENCE_LEVEL)
    };
  }

  private static double ratingsHeld(
      BradleyTerryFit fit, double[] truth, Sandwich covariance, double level) {
    long held =
        IntStream.range(0, truth.length)
            .filter(
                model ->
                    Math.abs(fit.strength(model) - truth[model])
                        <= covariance.halfWidth(model, level))
            .count();
    return (double) held / truth.length;
  }

  private static double differencesHeld(BradleyTerryFit fit, double[] truth, Sandwich covariance) {
    int held = 0;
    for (int one = 0; one < truth.length; one++) {
      for (int other = 0; other < one; other++) {
        double error = fit.strength(one) - fit.strength(other) - truth[one] + truth[other];
        double width = covariance.halfWidthOfDifference(one, other, CONFIDENCE_LEVEL);
        held += Math.abs(error) <= width ? 1 : 0;
      }
    }
    return held / (truth.length * (truth.length - 1) / 2.0);
  }

  private static double[] plus(double[] one, double[] other) {
    double[] sum = new double[one.length];
    Arrays.setAll(sum, index -> one[index] + other[index]);
    return sum;
  }
}
