package amalgam.statistics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SandwichTest {

  private static final double[] TRUTH = SimulatedVotes.spread(6, -1, 1);
  private static final SimulatedVotes CLUSTERED =
      new SimulatedVotes(TRUTH, 0.1, 0.2, 15, 20, 500, 0.3, 0.2, true);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  private static BradleyTerryFit fit(List<PairwiseVote> votes) {
    return new BradleyTerry(FitSettings.STANDARD).fit(SimulatedVotes.tally(votes));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithSumsOverTheVotesThemselves(long seed) {
    List<PairwiseVote> votes = CLUSTERED.draw(seed);
    BradleyTerryFit fit = fit(votes);
    SlowSandwich slow = new SlowSandwich(fit, votes);
    RealMatrix byRater = slow.covariance(PairwiseVote::rater);
    RealMatrix byPrompt = slow.covariance(PairwiseVote::prompt);
    RealMatrix crossed = slow.covariance(vote -> vote.rater() * 1000 + vote.prompt());
    RealMatrix naive = slow.covariance(vote -> vote);
    Sandwich rater = Sandwich.of(fit, Clustering.RATER);
    Sandwich prompt = Sandwich.of(fit, Clustering.PROMPT);
    Sandwich both = Sandwich.of(fit, Clustering.RATER_AND_PROMPT);
    Sandwich none = Sandwich.of(fit, Clustering.NONE);
    for (int one = 0; one < TRUTH.length; one++) {
      for (int other = 0; other < one; other++) {
        double a =
            slow.ofDifference(byRater, one, other)
                * slow.correction(PairwiseVote::rater, one, other);
        double b =
            slow.ofDifference(byPrompt, one, other)
                * slow.correction(PairwiseVote::prompt, one, other);
        double c = a + b - slow.ofDifference(crossed, one, other);
        assertThat(rater.varianceOfDifference(one, other)).isCloseTo(a, within(1e-9));
        assertThat(prompt.varianceOfDifference(one, other)).isCloseTo(b, within(1e-9));
        assertThat(both.varianceOfDifference(one, other))
            .isCloseTo(Math.max(Math.max(a, b), c), within(1e-9));
        assertThat(none.varianceOfDifference(one, other))
            .isCloseTo(slow.ofDifference(naive, one, other), within(1e-9));
      }
    }
  }

  /** The definition, vote by vote, with Commons Math; the side effect stands last. */
  private record SlowSandwich(BradleyTerryFit fit, List<PairwiseVote> votes) {

    RealMatrix covariance(Function<PairwiseVote, Object> cluster) {
      int size = TRUTH.length + 1;
      RealMatrix information = new Array2DRowRealMatrix(size, size);
      Map<Object, RealVector> scores = new HashMap<>();
      int own = 0;
      for (PairwiseVote vote : votes) {
        RealVector row = row(vote);
        double difference =
            fit.strength(vote.left()) - fit.strength(vote.right()) + fit.sideEffect().orElseThrow();
        double p = TieModel.preference(difference);
        information = information.add(row.outerProduct(row).scalarMultiply(p * (1 - p)));
        Object key = cluster.apply(vote);
        Object name = key == vote ? "vote " + own++ : key;
        RealVector score = row.mapMultiply(TieModel.HALF.value(vote.outcome()) - p);
        scores.merge(name, score, RealVector::add);
      }
      return sandwich(information, new ArrayList<>(scores.values()));
    }

    private static RealMatrix sandwich(RealMatrix information, List<RealVector> scores) {
      int size = information.getRowDimension();
      RealVector ones = new ArrayRealVector(size);
      for (int model = 0; model < TRUTH.length; model++) {
        ones.setEntry(model, 1);
      }
      RealMatrix bread =
          new LUDecomposition(information.add(ones.outerProduct(ones))).getSolver().getInverse();
      RealMatrix filling = new Array2DRowRealMatrix(size, size);
      for (RealVector score : scores) {
        filling = filling.add(score.outerProduct(score));
      }
      return bread.multiply(filling).multiply(bread);
    }

    double correction(Function<PairwiseVote, Object> cluster, int one, int other) {
      double clusters = Math.min(effective(cluster, one), effective(cluster, other));
      return clusters / (clusters - 1);
    }

    private double effective(Function<PairwiseVote, Object> cluster, int model) {
      Map<Object, Double> sizes = new HashMap<>();
      votes.stream()
          .filter(vote -> vote.left() == model || vote.right() == model)
          .forEach(vote -> sizes.merge(cluster.apply(vote), 1.0, Double::sum));
      double sum = sizes.values().stream().mapToDouble(size -> size).sum();
      return sum * sum / sizes.values().stream().mapToDouble(size -> size * size).sum();
    }

    private static RealVector row(PairwiseVote vote) {
      RealVector row = new ArrayRealVector(TRUTH.length + 1);
      row.setEntry(vote.left(), 1);
      row.setEntry(vote.right(), -1);
      row.setEntry(TRUTH.length, 1);
      return row;
    }

    double ofDifference(RealMatrix matrix, int one, int other) {
      return matrix.getEntry(one, one)
          + matrix.getEntry(other, other)
          - 2 * matrix.getEntry(one, other);
    }
  }

  @Test
  void doublingTheVotesHalvesTheVariance() {
    List<PairwiseVote> votes = SimulatedVotes.plain(TRUTH, 800).draw(1);
    List<PairwiseVote> twice = new ArrayList<>(votes);
    twice.addAll(votes);
    Sandwich once = Sandwich.of(fit(votes), Clustering.NONE);
    Sandwich doubled = Sandwich.of(fit(twice), Clustering.NONE);
    for (int model = 0; model < TRUTH.length; model++) {
      assertThat(doubled.variance(model) / once.variance(model)).isCloseTo(0.5, within(1e-9));
    }
  }

  /** What clusters are for: the same rater saying the same again tells nothing new. */
  @Test
  void repeatingEveryVoteOfARaterLeavesTheClusteredVarianceAsItWas() {
    List<PairwiseVote> votes = CLUSTERED.draw(1);
    List<PairwiseVote> twice = new ArrayList<>(votes);
    twice.addAll(votes);
    for (Clustering clustering : List.of(Clustering.RATER, Clustering.RATER_AND_PROMPT)) {
      Sandwich once = Sandwich.of(fit(votes), clustering);
      Sandwich doubled = Sandwich.of(fit(twice), clustering);
      assertThat(doubled.variance(2) / once.variance(2)).isCloseTo(1, within(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(TieModel.class)
  void theOrderOfTheVotesAndVotesTakenBackChangeNothing(TieModel ties) {
    List<PairwiseVote> votes = new ArrayList<>(CLUSTERED.draw(2));
    FitSettings settings = new FitSettings(ties, true, Clustering.RATER_AND_PROMPT, 0.95);
    Ratings expected = ratings(SimulatedVotes.tally(votes), settings);
    VoteTally tally = SimulatedVotes.tally(CLUSTERED.draw(3));
    Collections.shuffle(votes, new Random(1));
    votes.forEach(tally::add);
    CLUSTERED.draw(3).forEach(tally::remove);
    Ratings actual = ratings(tally, settings);
    for (int place = 0; place < TRUTH.length; place++) {
      Rating one = expected.rated().get(place);
      Rating other = actual.rated().get(place);
      assertThat(other.model()).isEqualTo(one.model());
      assertThat(other.rank()).isEqualTo(one.rank());
      assertThat(other.rating().n()).isEqualTo(one.rating().n());
      assertThat(other.rating().low()).isCloseTo(one.rating().low(), within(1e-6));
      assertThat(other.rating().high()).isCloseTo(one.rating().high(), within(1e-6));
    }
  }

  private static Ratings ratings(VoteTally tally, FitSettings settings) {
    return new Ratings(new BradleyTerry(settings).fit(tally), settings);
  }

  @Test
  void aSingleRaterLeavesTheIntervalToThePromptsAndASinglePromptTooLeavesNone() {
    VoteTally oneRater = new VoteTally(0, 0);
    VoteTally oneOfEach = new VoteTally(0, 0);
    for (PairwiseVote vote : CLUSTERED.draw(4)) {
      oneRater.add(PairwiseVote.of(vote.left(), vote.right(), vote.outcome(), 7, vote.prompt()));
      oneOfEach.add(PairwiseVote.of(vote.left(), vote.right(), vote.outcome(), 7, 7));
    }
    Ratings byPrompt = ratings(oneRater, FitSettings.STANDARD);
    assertThat(byPrompt.rated().getFirst().rating().low()).isFinite();
    Ratings none = ratings(oneOfEach, FitSettings.STANDARD);
    assertThat(none.rated().getFirst().rating().low()).isNaN();
    assertThat(none.rated()).allMatch(Rating::provisional);
    assertThat(none.rated()).as("no rank without an interval").allMatch(one -> one.rank() == 0);
  }
}
