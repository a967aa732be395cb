package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.statistics.rating.SimulatedVotes.Pairing;
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
    LARGE(12, 300, 200, 6_000, 0.3, 0.2, true),
    NEWCOMERS(10, 60, 60, 1_500, 0.3, 0.2, true, Pairing.NEWCOMERS, 1),
    ACTIVE(10, 60, 60, 1_500, 0.3, 0.2, true, Pairing.ACTIVE, 1),
    BUNDLES(10, 60, 100, 1_500, 0.2, 0.4, true, Pairing.EVEN, 4),
    ACTIVE_BUNDLES(10, 60, 100, 1_500, 0.2, 0.4, true, Pairing.ACTIVE, 4);

    private final SimulatedVotes votes;

    Tournament(
        int models,
        int raters,
        int prompts,
        int votes,
        double raterShare,
        double promptShare,
        boolean skewed) {
      this(models, raters, prompts, votes, raterShare, promptShare, skewed, Pairing.EVEN, 1);
    }

    Tournament(
        int models,
        int raters,
        int prompts,
        int votes,
        double raterShare,
        double promptShare,
        boolean skewed,
        Pairing pairing,
        int bundle) {
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
              skewed,
              pairing,
              bundle);
    }

    /** Do votes depend on each other so that taking them for independent promises too much? */
    boolean dependent() {
      return votes.raterShare() + votes.promptShare() > 0;
    }
  }

  @ParameterizedTest
  @EnumSource
  void ninetyFivePercentIntervalsHoldTheTruthThatOften(Tournament tournament) {
    double[] held =
        IntStream.range(0, TOURNAMENTS)
            .parallel()
            .mapToObj(seed -> held(tournament.votes, seed))
            .reduce(new double[7], RatingCoverageTest::plus);
    double[] percent = Arrays.stream(held).map(sum -> 100 * sum / TOURNAMENTS).toArray();
    System.out.printf(
        "%-15s ratings %.1f, of the last two %.1f, differences %.1f, all ratings at once %.1f,"
            + " side effect %.1f; naive ratings %.1f, clustered by rater and single prompt %.1f%n",
        tournament,
        percent[0],
        percent[5],
        percent[1],
        percent[2],
        percent[3],
        percent[4],
        percent[6]);
    assertThat(percent[0]).isBetween(93.0, 97.0);
    assertThat(percent[1]).isBetween(93.0, 97.0);
    assertThat(percent[2]).isGreaterThan(93);
    assertThat(percent[3]).isGreaterThan(92);
    assertThat(percent[5]).isGreaterThan(92);
    if (tournament.dependent()) {
      assertThat(percent[4]).isLessThan(percent[0]);
    }
    if (tournament.votes.bundle() > 1) {
      assertThat(percent[6]).as("prompts of a bundle are not independent").isLessThan(percent[0]);
    }
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
      ratingsHeld(fit, truth, naive, CONFIDENCE_LEVEL),
      lastHeld(fit, truth, clustered),
      ratingsHeld(fit, truth, byPrompt(simulated, seed), CONFIDENCE_LEVEL)
    };
  }

  private static Sandwich byPrompt(SimulatedVotes simulated, long seed) {
    BradleyTerryFit fit =
        new BradleyTerry(FitSettings.STANDARD)
            .fit(SimulatedVotes.tally(simulated.drawByPrompt(seed)));
    return Sandwich.of(fit, Clustering.RATER_AND_PROMPT);
  }

  /** Of the two that come late where any do. */
  private static double lastHeld(BradleyTerryFit fit, double[] truth, Sandwich covariance) {
    return IntStream.range(truth.length - 2, truth.length)
            .filter(
                model ->
                    Math.abs(fit.strength(model) - truth[model])
                        <= covariance.halfWidth(model, CONFIDENCE_LEVEL))
            .count()
        / 2.0;
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
