package amalgam.tournament.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Sandwich;
import amalgam.statistics.rating.VoteTally;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairingRuleTest {

  private static final int CONTESTANTS = 5;

  @ParameterizedTest
  @EnumSource
  void everyRuleGivesProbabilitiesAndDrawsByThem(PairingRule rule) {
    RandomGenerator random = new SplittableRandom(1);
    PairCounts asked = new PairCounts(CONTESTANTS);
    for (int vote = 0; vote < 200; vote++) {
      PairProbabilities next = rule.next(Situation.unknown(asked));
      assertThat(sum(next)).isCloseTo(1, within(1e-12));
      Pair drawn = next.draw(random);
      assertThat(next.of(drawn)).isPositive();
      asked.add(drawn);
    }
    assertThat(asked.least()).isPositive();
  }

  @Test
  void everyPairHasItsPlace() {
    for (int other = 1; other < 30; other++) {
      for (int one = 0; one < other; one++) {
        Pair pair = new Pair(one, other);
        assertThat(Pair.at(pair.place())).isEqualTo(pair);
        assertThat(Pair.of(other, one)).isEqualTo(pair);
      }
    }
    assertThat(Pair.count(30)).isEqualTo(Pair.place(28, 29) + 1);
  }

  @Test
  void aRoundRobinAsksAboutEveryPairBeforeAnyAgain() {
    PairCounts asked = played(PairingRule.ROUND_ROBIN, 3 * Pair.count(CONTESTANTS), List.of());

    forEachPair(pair -> assertThat(asked.of(pair)).isEqualTo(3));
  }

  @Test
  void inAGauntletTheFirstMeetsEachOfTheOthersAlike() {
    PairCounts asked = played(PairingRule.GAUNTLET, 3 * (CONTESTANTS - 1), List.of());

    forEachPair(pair -> assertThat(asked.of(pair)).isEqualTo(pair.one() == 0 ? 3 : 0));
  }

  @Test
  void inASwissTournamentAllPlayAlikeAndTheNearerMeetMore() {
    List<Double> strengths = List.of(4.0, 3.0, 2.0, 1.0, 0.0, -1.0);
    PairCounts asked = played(PairingRule.SWISS, 300, strengths);

    for (int contestant = 0; contestant < strengths.size(); contestant++) {
      assertThat(asked.of(contestant)).isEqualTo(100);
    }
    assertThat(asked.of(new Pair(0, 1))).isGreaterThan(asked.of(new Pair(0, 5)) + 5);
    forEachPair(pair -> assertThat(asked.of(pair)).isPositive());
  }

  @Test
  void activePairingLeavesOutNobodyAndPrefersWhatIsUncertain() {
    VoteTally tally = new VoteTally(CONTESTANTS, 0);
    RandomGenerator random = new SplittableRandom(3);
    for (int vote = 0; vote < 2_000; vote++) {
      int one = random.nextInt(CONTESTANTS - 1);
      int other = vote % 100 == 0 ? CONTESTANTS - 1 : (one + 1) % (CONTESTANTS - 1);
      Outcome outcome = random.nextBoolean() ? Outcome.LEFT : Outcome.RIGHT;
      tally.add(PairwiseVote.of(one, other, outcome, vote % 40, vote % 61));
    }
    var fit = new BradleyTerry(FitSettings.STANDARD).fit(tally);
    var axis = new Situation.Axis(fit, Sandwich.of(fit, FitSettings.STANDARD.clustering()));
    Situation situation = Situation.fitted(new PairCounts(CONTESTANTS), List.of(axis, axis));
    PairProbabilities next = PairingRule.ACTIVE.next(situation);

    double seldom = next.of(new Pair(0, CONTESTANTS - 1));
    assertThat(seldom).isGreaterThan(2 * next.of(new Pair(0, 1)));
    forEachPair(
        pair -> assertThat(next.of(pair)).isGreaterThanOrEqualTo(0.2 / Pair.count(CONTESTANTS)));
    assertThat(next.of(new Pair(1, 2)))
        .isCloseTo(situation.gains().getFirst().probability(1, 2), within(1e-12));
  }

  private static PairCounts played(PairingRule rule, int votes, List<Double> strengths) {
    RandomGenerator random = new SplittableRandom(2);
    PairCounts asked = new PairCounts(strengths.isEmpty() ? CONTESTANTS : strengths.size());
    Situation situation =
        strengths.isEmpty() ? Situation.unknown(asked) : new Situation(asked, strengths, List.of());
    for (int vote = 0; vote < votes; vote++) {
      asked.add(rule.next(situation).draw(random));
    }
    return asked;
  }

  private static double sum(PairProbabilities probabilities) {
    double[] sum = new double[1];
    forEachPair(pair -> sum[0] += probabilities.of(pair));
    return sum[0];
  }

  private static void forEachPair(java.util.function.Consumer<Pair> check) {
    for (int place = 0; place < Pair.count(CONTESTANTS); place++) {
      check.accept(Pair.at(place));
    }
  }
}
