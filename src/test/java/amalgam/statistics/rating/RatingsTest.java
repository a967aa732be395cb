package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.Estimate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

  private static final double[] TRUTH = SimulatedVotes.spread(6, -1, 1);

  private static BradleyTerryFit fit(int votes) {
    return new BradleyTerry(FitSettings.STANDARD)
        .fit(SimulatedVotes.tally(SimulatedVotes.plain(TRUTH, votes).draw(1)));
  }

  @Test
  void oddsOfTenToOneAreFourHundredPointsAround1000() {
    Ratings ratings = new Ratings(fit(2_000), FitSettings.STANDARD);
    assertThat(ArenaScale.rating(Math.log(10))).isCloseTo(1400, within(1e-9));
    assertThat(ratings.rated().stream().mapToDouble(rating -> rating.rating().estimate()).sum())
        .isCloseTo(6_000, within(1e-6));
    assertThat(ratings.difference(5, 0).estimate())
        .isCloseTo(
            ArenaScale.POINTS * (fit(2_000).strength(5) - fit(2_000).strength(0)), within(1e-6));
    assertThat(ratings.rated())
        .isSortedAccordingTo(
            Comparator.comparingDouble((Rating rating) -> -rating.rating().estimate()));
  }

  @Test
  void theRankCountsTheModelsWhoseIntervalLiesWhollyAbove() {
    List<Rating> rated = new Ratings(fit(3_000), FitSettings.STANDARD).rated();
    for (Rating rating : rated) {
      long above =
          rated.stream()
              .filter(other -> other.simultaneous().low() > rating.simultaneous().high())
              .count();
      assertThat(rating.rank()).isEqualTo(1 + (int) above);
      Estimate own = rating.rating();
      assertThat(rating.simultaneous().low()).isLessThan(own.low());
      assertThat(rating.simultaneous().high()).isGreaterThan(own.high());
    }
    assertThat(rated.getFirst().rank()).isEqualTo(1);
    assertThat(rated.getLast().rank()).isGreaterThan(3);
  }

  @Test
  void fewVotesOrRatersOrPromptsMakeARatingProvisional() {
    assertThat(new Ratings(fit(60), FitSettings.STANDARD).rated()).allMatch(Rating::provisional);
    assertThat(new Ratings(fit(3_000), FitSettings.STANDARD).rated())
        .noneMatch(Rating::provisional)
        .allMatch(rating -> rating.raters() == 40 && rating.prompts() == 60);
    VoteTally nineRaters = new VoteTally(0, 0);
    for (PairwiseVote vote : SimulatedVotes.plain(TRUTH, 3_000).draw(1)) {
      nineRaters.add(
          PairwiseVote.of(
              vote.left(), vote.right(), vote.outcome(), vote.rater() % 9, vote.prompt()));
    }
    BradleyTerryFit fit = new BradleyTerry(FitSettings.STANDARD).fit(nineRaters);
    assertThat(new Ratings(fit, FitSettings.STANDARD).rated()).allMatch(Rating::provisional);
  }

  @Test
  void theSideEffectAndTheTiesAreReportedWithTheirIntervals() {
    FitSettings settings =
        new FitSettings(TieModel.DAVIDSON, true, Clustering.RATER_AND_PROMPT, 0.95);
    Ratings ratings =
        new Ratings(
            new BradleyTerry(settings)
                .fit(SimulatedVotes.tally(SimulatedVotes.plain(TRUTH, 5_000).draw(1))),
            settings);
    Estimate side = ratings.sideEffect().orElseThrow();
    assertThat(side.low()).isPositive().isLessThan(side.estimate());
    assertThat(side.high()).isGreaterThan(side.estimate());
    assertThat(side.n()).isEqualTo(5_000);
    Estimate ties = ratings.logTieParameter().orElseThrow();
    assertThat(ties.low()).isLessThan(ties.estimate());
    assertThat(ratings.covariateEffects()).isEmpty();
  }

  @Test
  void aHigherConfidenceLevelGivesWiderIntervals() {
    FitSettings strict = new FitSettings(TieModel.HALF, true, Clustering.RATER, 0.99);
    FitSettings loose = new FitSettings(TieModel.HALF, true, Clustering.RATER, 0.5);
    Estimate wide = new Ratings(fit(500), strict).rated().getFirst().rating();
    Estimate narrow = new Ratings(fit(500), loose).rated().getFirst().rating();
    assertThat(wide.low()).isLessThan(narrow.low());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FitSettings(TieModel.HALF, true, Clustering.RATER, 1))
        .withMessage("The confidence level is a number between 0 and 1, not 1.0.");
  }

  @Test
  void theNextPairIsTheOneThatTellsMostButEveryPairKeepsAChance() {
    BradleyTerryFit fit = fit(1_000);
    Sandwich covariance = Sandwich.of(fit, Clustering.RATER_AND_PROMPT);
    PairingGain gain = new PairingGain(fit, covariance, PairingGain.EXPLORATION);
    double sum = 0;
    for (int one = 0; one < 6; one++) {
      for (int other = 0; other < one; other++) {
        double p = TieModel.preference(fit.strength(one) - fit.strength(other));
        assertThat(gain.gain(one, other))
            .isEqualTo(gain.gain(other, one))
            .isCloseTo(
                Math.log(1 + p * (1 - p) * covariance.varianceOfDifference(one, other)),
                within(1e-12));
        assertThat(gain.probability(one, other)).isGreaterThanOrEqualTo(0.2 / 15);
        sum += gain.probability(one, other);
      }
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void pairsWithAnUnratedModelAreAskedAsOftenAsTheBestRatedOne() {
    VoteTally tally = SimulatedVotes.tally(SimulatedVotes.plain(TRUTH, 500).draw(1));
    tally.add(PairwiseVote.of(6, 0, Outcome.LEFT, 1, 1));
    BradleyTerryFit fit = new BradleyTerry(FitSettings.STANDARD).fit(tally);
    PairingGain gain = new PairingGain(fit, Sandwich.of(fit, Clustering.RATER), 0.2);
    assertThat(gain.probability(6, 1)).isGreaterThanOrEqualTo(gain.probability(2, 3));
    BradleyTerryFit empty = new BradleyTerry(FitSettings.STANDARD).fit(new VoteTally(3, 0));
    PairingGain even = new PairingGain(empty, Sandwich.of(empty, Clustering.RATER), 0.2);
    assertThat(even.probability(0, 2)).isCloseTo(1.0 / 3, within(1e-12));
  }
}
