package amalgam.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.planning.Forecast.PromptPoint;
import amalgam.planning.Forecast.VotePoint;
import amalgam.tournament.pairing.PairingRule;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Simulated tournaments against what is known without simulating. */
class SimulationTest {

  private static final double POINTS = 400 / Math.log(10);

  /**
   * Of two entrants p̂ wins of n votes say it all: the strength difference is logit p̂ with
   * variance 1/(n p(1 − p)), and each strength is half of it. Intervals that know of raters and
   * prompts take the greatest of several variances and Student's t, and so are a little wider,
   * never narrower.
   */
  @Test
  void theIntervalOfTwoEntrantsIsAsWideAsItsFormulaSays() {
    double difference = 0.8;
    double preferred = 1 / (1 + Math.exp(-difference));
    Forecast forecast =
        Plans.forecast(
            Plans.plan(
                Plans.spread(2, 0, difference),
                100,
                1_600,
                Plans.INDEPENDENT,
                PairingRule.RANDOM,
                40));

    assertThat(forecast.votes()).hasSize(6);
    for (VotePoint point : forecast.votes()) {
      double known = 1.96 * POINTS / 2 / Math.sqrt(point.votes() * preferred * (1 - preferred));
      for (VoteAxis axis : VoteAxis.values()) {
        assertThat(point.of(axis).halfWidth().estimate() / known).isBetween(1.0, 1.08);
      }
    }
  }

  /** Of a mean of n bundles the interval is t·s/√n wide to either side. */
  @Test
  void theIntervalOfCIsAsWideAsItsFormulaSays() {
    double[] values = new SplittableRandom(5).doubles(2_000).toArray();
    double spread = Math.sqrt(1 / 12.0);
    Lineup lineup =
        new Lineup(
            List.of("one", "other"),
            List.of(List.of(0.0, 0.0), List.of(0.0, 0.0)),
            new MeasuredAnswers(new double[][] {values, values}),
            2);
    Forecast forecast =
        Plans.forecast(Plans.plan(lineup, 40, 0, Plans.INDEPENDENT, PairingRule.RANDOM, 100));

    assertThat(forecast.votes()).isEmpty();
    for (PromptPoint point : forecast.prompts()) {
      int bundles = point.prompts() / 4;
      double t = TDistribution.of(bundles - 1).inverseSurvivalProbability(0.025);
      assertThat(point.halfWidth().estimate())
          .isCloseTo(t * spread / Math.sqrt(bundles), within(0.04 * t / Math.sqrt(bundles)));
    }
  }

  @Test
  void assumedMeansAreKept() {
    AssumedAnswers.Means means = new AssumedAnswers.Means(0.4, 5);
    AssumedAnswers answers = new AssumedAnswers(List.of(means, means), 3, 2, 0.5);
    AnswerModel.Answers drawn = answers.draw(100_000, new SplittableRandom(1));

    // Levels 1 to 3: U is 1, 2, and 4 or 3 as often.
    assertThat(drawn.creativity()[0]).isCloseTo(0.4 * 5 * (1 + 2 + 3.5) / 3, within(1e-12));
    for (double[] entrant : drawn.byBundle()) {
      assertThat(IntStream.range(0, entrant.length).mapToDouble(b -> entrant[b]).average())
          .hasValueCloseTo(drawn.creativity()[0], within(0.05));
    }
  }

  @Test
  void raterAndPromptVarianceWidenTheIntervals() {
    Forecast alone = likings(new Raters(10, 0, 0, 0, 0));
    Forecast liking = likings(new Raters(10, 0.2, 0.1, 0, 0));

    assertThat(width(liking)).isGreaterThan(1.3 * width(alone));
  }

  private static Forecast likings(Raters raters) {
    return Plans.forecast(
        Plans.plan(Plans.spread(4, -1, 1), 10, 600, raters, PairingRule.ROUND_ROBIN, 40));
  }

  private static double width(Forecast forecast) {
    return forecast.plannedVotes().of(VoteAxis.UTILITY).halfWidth().estimate();
  }

  @Test
  void carelessRatersMakeARightOrderLessLikely() {
    Lineup lineup = Plans.spread(3, -0.3, 0.3);
    double careful = right(Plans.forecast(order(lineup, 0)));
    double careless = right(Plans.forecast(order(lineup, 0.7)));

    assertThat(careful).isGreaterThan(careless + 0.15);
  }

  private static TournamentPlan order(Lineup lineup, double careless) {
    return Plans.plan(
        lineup, 10, 300, new Raters(30, 0, 0, careless, 0.2), PairingRule.RANDOM, 100);
  }

  private static double right(Forecast forecast) {
    return forecast.plannedVotes().of(VoteAxis.NOVELTY).firstTwoRight().estimate();
  }

  /** Where strengths lie far apart, most random pairs say little; prints the share of votes. */
  @Test
  void activePairingNeedsFewerVotesThanRandomForTheSameWidth() {
    double ratio = activeShare(3);
    System.out.printf(
        "Active needs %.2f of random's votes at ±3, %.2f at ±1 logits%n", ratio, activeShare(1));
    assertThat(ratio).isLessThan(0.92);
  }

  private static double activeShare(double reach) {
    Lineup lineup = Plans.spread(10, -reach, reach);
    Raters raters = new Raters(400, 0, 0, 0, 0.2);
    double[] widths =
        List.of(PairingRule.ACTIVE, PairingRule.RANDOM).stream()
            .map(rule -> Plans.forecast(Plans.plan(lineup, 100, 1_500, raters, rule, 20)))
            .mapToDouble(SimulationTest::width)
            .toArray();
    // A width falls with the square root of the votes.
    return Math.pow(widths[0] / widths[1], 2);
  }

  @ParameterizedTest
  @EnumSource
  void theResultDoesNotDependOnTheThreads(PairingRule rule) throws Exception {
    TournamentPlan plan =
        Plans.plan(Plans.spread(4, -1, 1), 6, 200, new Raters(5, 0.1, 0.1, 0.2, 0.1), rule, 24);
    Forecast one = inBackground(plan, 1);

    assertThat(inBackground(plan, 4)).isEqualTo(one);
    assertThat(one).isEqualTo(Plans.forecast(plan));
    assertThat(one.tournaments()).isEqualTo(24);
  }

  private static Forecast inBackground(TournamentPlan plan, int threads) throws Exception {
    CompletableFuture<Forecast> result = new CompletableFuture<>();
    BackgroundRun run =
        new BackgroundRun(
            new Simulation(plan),
            threads,
            news -> {
              if (news.forecast() != null) {
                result.complete(news.forecast());
              }
            });
    IntStream.range(0, threads).forEach(thread -> Thread.ofPlatform().start(run));
    return result.get(60, TimeUnit.SECONDS);
  }

  @Test
  void whoeverStopsASimulationGetsWhatWasSimulated() throws Exception {
    TournamentPlan plan =
        Plans.plan(Plans.spread(4, -1, 1), 6, 200, Plans.INDEPENDENT, PairingRule.RANDOM, 2_000);
    CompletableFuture<Forecast> result = new CompletableFuture<>();
    CompletableFuture<PlanRun> self = new CompletableFuture<>();
    BackgroundRun run =
        new BackgroundRun(
            new Simulation(plan),
            1,
            news -> {
              self.join().stop();
              if (news.forecast() != null) {
                result.complete(news.forecast());
              }
            });
    self.complete(run);
    Thread.ofPlatform().start(run);

    Forecast forecast = result.get(60, TimeUnit.SECONDS);
    assertThat(forecast.tournaments()).isBetween(1, 1_999);
    assertThat(forecast.votes().getFirst().of(VoteAxis.NOVELTY).halfWidth().n())
        .isEqualTo(forecast.tournaments());
  }
}
