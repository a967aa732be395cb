package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BradleyTerryTest {

  private static final double[] TRUTH = SimulatedVotes.spread(9, -1.5, 1.5);
  private static final FitSettings WITHOUT_SIDES =
      new FitSettings(TieModel.HALF, false, Clustering.NONE, 0.95);
  private static final BradleyTerry STANDARD = new BradleyTerry(FitSettings.STANDARD);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
  }

  /** Newman, Efficient computation of rankings from pairwise comparisons, JMLR 24, 2023. */
  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithNewmansIteration(long seed) {
    List<PairwiseVote> votes = SimulatedVotes.plain(TRUTH, 600).draw(seed);
    BradleyTerryFit fit = new BradleyTerry(WITHOUT_SIDES).fit(SimulatedVotes.tally(votes));
    double[] slow = NewmanIteration.strengths(TRUTH.length, votes);
    for (int model = 0; model < TRUTH.length; model++) {
      assertThat(fit.strength(model)).isCloseTo(slow[model], within(1e-7));
    }
  }

  @ParameterizedTest
  @EnumSource(TieModel.class)
  void manyVotesFindTheTruth(TieModel ties) {
    List<PairwiseVote> votes =
        new SimulatedVotes(TRUTH, 0.2, 0, 40, 60, 60_000, 0, 0, false).draw(1);
    BradleyTerryFit fit =
        new BradleyTerry(new FitSettings(ties, true, Clustering.NONE, 0.95))
            .fit(SimulatedVotes.tally(votes));
    for (int model = 0; model < TRUTH.length; model++) {
      assertThat(fit.strength(model)).isCloseTo(TRUTH[model], within(0.08));
    }
    assertThat(fit.sideEffect().orElseThrow()).isCloseTo(0.2, within(0.05));
    assertThat(fit.iterations()).isLessThan(10);
  }

  /** At the greatest likelihood no parameter's derivative is left, by differences. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theDavidsonFitIsWhereTheLikelihoodIsGreatest(long seed) {
    FitSettings settings = new FitSettings(TieModel.DAVIDSON, true, Clustering.NONE, 0.95);
    BradleyTerryFit fit =
        new BradleyTerry(settings)
            .fit(SimulatedVotes.tally(SimulatedVotes.plain(TRUTH, 400).draw(seed)));
    double top = DavidsonLikelihood.of(fit, 0, 0);
    for (int index = 0; index < fit.parameters().length; index++) {
      assertThat(DavidsonLikelihood.of(fit, index, 0.01)).isLessThan(top);
      assertThat(DavidsonLikelihood.of(fit, index, -0.01)).isLessThan(top);
      double slope =
          DavidsonLikelihood.of(fit, index, 1e-4) - DavidsonLikelihood.of(fit, index, -1e-4);
      assertThat(slope / 2e-4).isCloseTo(0, within(1e-4));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namingTheModelsOtherwiseRenamesTheStrengths(long seed) {
    List<PairwiseVote> votes = SimulatedVotes.plain(TRUTH, 500).draw(seed);
    List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
    Collections.shuffle(names, new Random(seed));
    List<PairwiseVote> renamed =
        votes.stream()
            .map(
                vote ->
                    PairwiseVote.of(
                        names.get(vote.left()),
                        names.get(vote.right()),
                        vote.outcome(),
                        vote.rater(),
                        vote.prompt()))
            .toList();
    BradleyTerryFit fit = STANDARD.fit(SimulatedVotes.tally(votes));
    BradleyTerryFit other = STANDARD.fit(SimulatedVotes.tally(renamed));
    for (int model = 0; model < TRUTH.length; model++) {
      assertThat(other.strength(names.get(model))).isCloseTo(fit.strength(model), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theStrengthsSumToZeroAndSwappingTheSidesTurnsTheSideEffectAround(long seed) {
    List<PairwiseVote> votes = SimulatedVotes.plain(TRUTH, 500).draw(seed);
    BradleyTerryFit fit = STANDARD.fit(SimulatedVotes.tally(votes));
    BradleyTerryFit swapped =
        STANDARD.fit(SimulatedVotes.tally(votes.stream().map(BradleyTerryTest::swapped).toList()));
    assertThat(Arrays.stream(fit.rated()).mapToDouble(fit::strength).sum())
        .isCloseTo(0, within(1e-10));
    assertThat(swapped.sideEffect().orElseThrow())
        .isCloseTo(-fit.sideEffect().orElseThrow(), within(1e-9));
    for (int model = 0; model < TRUTH.length; model++) {
      assertThat(swapped.strength(model)).isCloseTo(fit.strength(model), within(1e-9));
    }
  }

  private static PairwiseVote swapped(PairwiseVote vote) {
    Outcome outcome =
        switch (vote.outcome()) {
          case LEFT -> Outcome.RIGHT;
          case RIGHT -> Outcome.LEFT;
          default -> vote.outcome();
        };
    return PairwiseVote.of(vote.right(), vote.left(), outcome, vote.rater(), vote.prompt());
  }

  @Test
  void aVoteOfWeightThreeCountsAsThreeVotes() {
    VoteTally weighted = new VoteTally(3, 0);
    VoteTally repeated = new VoteTally(3, 0);
    for (PairwiseVote vote : SimulatedVotes.plain(new double[] {-1, 0, 1}, 80).draw(5)) {
      weighted.add(
          new PairwiseVote(vote.left(), vote.right(), vote.outcome(), 1, 1, 3, vote.covariates()));
      Collections.nCopies(3, vote).forEach(repeated::add);
    }
    for (int model = 0; model < 3; model++) {
      assertThat(STANDARD.fit(weighted).strength(model))
          .isCloseTo(STANDARD.fit(repeated).strength(model), within(1e-9));
    }
  }

  @Test
  void aCovariateTakesWhatIsItsOwnFromTheStrengths() {
    SplittableRandom random = new SplittableRandom(3);
    VoteTally tally = new VoteTally(4, 1);
    double[] truth = {-0.6, -0.2, 0.2, 0.6};
    for (int vote = 0; vote < 30_000; vote++) {
      int left = random.nextInt(4);
      int right = (left + 1 + random.nextInt(3)) % 4;
      double longer = (right - left) / 2.0 + random.nextInt(-1, 2);
      double preferred = TieModel.preference(truth[left] - truth[right] + 0.5 * longer);
      Outcome outcome = random.nextDouble() < preferred ? Outcome.LEFT : Outcome.RIGHT;
      tally.add(new PairwiseVote(left, right, outcome, vote, vote, 1, List.of(longer)));
    }
    BradleyTerryFit fit = STANDARD.fit(tally);
    assertThat(fit.covariateEffects()[0]).isCloseTo(0.5, within(0.04));
    for (int model = 0; model < 4; model++) {
      assertThat(fit.strength(model)).isCloseTo(truth[model], within(0.06));
    }
  }

  @Test
  void whereTheLeftSideAlwaysWonTheSideEffectIsLeftOut() {
    VoteTally tally = new VoteTally(2, 0);
    for (int vote = 0; vote < 10; vote++) {
      tally.add(PairwiseVote.of(vote % 2, 1 - vote % 2, Outcome.LEFT, vote, vote));
    }
    BradleyTerryFit fit = STANDARD.fit(tally);
    assertThat(fit.sideEffect()).isEmpty();
    assertThat(fit.strength(0)).isCloseTo(0, within(1e-9));
  }

  @Test
  void onlyTiesMakeEqualStrengthsUnderEitherModel() {
    VoteTally tally = new VoteTally(2, 0);
    tally.add(PairwiseVote.of(0, 1, Outcome.TIE, 1, 1));
    tally.add(PairwiseVote.of(1, 0, Outcome.BOTH_BAD, 2, 2));
    BradleyTerryFit fit =
        new BradleyTerry(new FitSettings(TieModel.DAVIDSON, true, Clustering.NONE, 0.95))
            .fit(tally);
    assertThat(fit.strength(0)).isCloseTo(0, within(1e-12));
    assertThat(fit.tieParameter()).isEmpty();
  }

  @Test
  void aRefitAfterOneVoteIsTheFitFromNothingInFewerSteps() {
    List<PairwiseVote> votes = SimulatedVotes.plain(TRUTH, 2_000).draw(1);
    VoteTally tally = SimulatedVotes.tally(votes.subList(0, 1_999));
    BradleyTerryFit before = STANDARD.fit(tally);
    tally.add(votes.get(1_999));
    BradleyTerryFit refit = STANDARD.refit(tally, before);
    BradleyTerryFit anew = STANDARD.fit(SimulatedVotes.tally(votes));
    for (int model = 0; model < TRUTH.length; model++) {
      assertThat(refit.strength(model)).isCloseTo(anew.strength(model), within(1e-9));
    }
    assertThat(refit.iterations()).isLessThan(anew.iterations());
  }

  @Test
  void strengthsThatCannotBeFittedAreToldAndLeaveEverybodyUnrated() {
    VoteTally tally = new VoteTally(3, 0);
    for (Outcome outcome : List.of(Outcome.LEFT, Outcome.RIGHT)) {
      for (int vote = 0; vote < 3; vote++) {
        tally.add(new PairwiseVote(0, 1, outcome, vote, vote, Double.MAX_VALUE, List.of()));
      }
    }
    BradleyTerryFit fit = STANDARD.fit(tally);
    assertThat(fit.rated()).isEmpty();
    assertThat(fit.unrated())
        .containsExactlyInAnyOrder(
            new Unrated(0, Unrated.Reason.NOT_FITTED),
            new Unrated(1, Unrated.Reason.NOT_FITTED),
            new Unrated(2, Unrated.Reason.NO_VOTES));
    assertThat(new Ratings(fit, FitSettings.STANDARD).rated()).isEmpty();
  }

  @Test
  void aStartThatLedAstrayIsForgotten() {
    VoteTally extreme = new VoteTally(0, 0);
    extreme.add(PairwiseVote.of(0, 1, Outcome.LEFT, 1, 1));
    extreme.add(new PairwiseVote(0, 1, Outcome.RIGHT, 1, 1, 1e-300, List.of()));
    BradleyTerryFit astray = STANDARD.fit(extreme);
    VoteTally tally = SimulatedVotes.tally(SimulatedVotes.plain(TRUTH, 2_000).draw(1));
    assertThat(STANDARD.refit(tally, astray).rated()).hasSize(TRUTH.length);
  }

  @Test
  void refusesWhatIsNoVote() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairwiseVote.of(1, 1, Outcome.TIE, 1, 1))
        .withMessage("A vote compares two different models, not 1 and 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairwiseVote(1, 2, Outcome.TIE, 1, 1, 0, List.of()))
        .withMessage("The weight of a vote is a positive number, not 0.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VoteTally(3, 2).add(PairwiseVote.of(0, 1, Outcome.TIE, 1, 1)))
        .withMessage("A vote here carries 2 covariates, not 0.");
  }
}
