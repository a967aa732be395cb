package amalgam.rating.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.rating.Axis;
import amalgam.rating.PairGains;
import amalgam.rating.assignment.PairLottery.Ticket;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.PairingGain;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Sandwich;
import amalgam.statistics.rating.VoteTally;
import amalgam.tournament.EntrantId;
import amalgam.tournament.pairing.Pair;
import amalgam.tournament.pairing.PairCounts;
import amalgam.tournament.pairing.PairProbabilities;
import amalgam.tournament.pairing.PairingRule;
import amalgam.tournament.pairing.Situation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairs are drawn by the rule, and never those that have their votes. */
class PairLotteryTest {

  private static final int ENTRANTS = 7;
  private static final List<Axis> AXES = List.of(Axis.values());
  private static final List<EntrantId> IDS =
      IntStream.range(0, ENTRANTS).mapToObj(place -> new EntrantId(100 + place)).toList();

  private final RandomGenerator random = new SplittableRandom(5);

  private static PairingGain gain(long seed, int voted) {
    Random votes = new Random(seed);
    VoteTally tally = new VoteTally(0, 0);
    for (int vote = 0; vote < 400; vote++) {
      int left = votes.nextInt(voted);
      int right = (left + 1 + votes.nextInt(voted - 1)) % voted;
      Outcome outcome = votes.nextInt(10) < 6 + left - right ? Outcome.LEFT : Outcome.RIGHT;
      tally.add(PairwiseVote.of(left, right, outcome, votes.nextInt(20), votes.nextInt(30)));
    }
    BradleyTerryFit fit = new BradleyTerry(FitSettings.STANDARD).fit(tally);
    return new PairingGain(
        fit, Sandwich.of(fit, FitSettings.STANDARD.clustering()), PairingGain.EXPLORATION);
  }

  private static PairGains.OnAxis told(PairingGain gain, int voted) {
    return new PairGains.OnAxis(
        IDS.subList(0, voted).stream()
            .collect(Collectors.toMap(Function.identity(), id -> (int) (id.value() - 100))),
        gain);
  }

  @Test
  void whereAllPairsAreOpenTheyAreDrawnByTheActiveRule() {
    PairingGain novelty = gain(1, ENTRANTS);
    PairingGain utility = gain(2, ENTRANTS);
    PairProbabilities rule =
        PairingRule.ACTIVE.next(
            new Situation(
                new PairCounts(ENTRANTS),
                Collections.nCopies(ENTRANTS, 0.0),
                List.of(novelty, utility)));
    PairLottery lottery =
        new PairLottery(
            IDS,
            new PairGains(
                Map.of(
                    Axis.NOVELTY, told(novelty, ENTRANTS), Axis.UTILITY, told(utility, ENTRANTS))),
            AXES,
            Set.of());

    for (int draw = 0; draw < 200; draw++) {
      Ticket ticket = lottery.round().draw(random).orElseThrow();
      Pair pair = Pair.of((int) (ticket.one().value() - 100), (int) (ticket.other().value() - 100));
      assertThat(ticket.probability()).isCloseTo(rule.of(pair), within(1e-12));
    }
  }

  @Test
  void pairsComeAsOftenAsTheyAreSaidTo() {
    PairLottery lottery =
        new PairLottery(
            IDS,
            new PairGains(Map.of(Axis.NOVELTY, told(gain(3, 5), 5))),
            AXES,
            Set.of(EntrantPair.of(IDS.get(0), IDS.get(1))));
    int draws = 200_000;
    Map<Integer, Long> drawn =
        IntStream.range(0, draws)
            .mapToObj(draw -> lottery.round().draw(random).orElseThrow())
            .collect(Collectors.groupingBy(Ticket::place, Collectors.counting()));

    assertThat(drawn).as("one of 21 has its votes").hasSize(20).doesNotContainKey(0);
    drawn.forEach(
        (place, times) ->
            assertThat((double) times / draws)
                .isCloseTo(lottery.probability(place), within(0.004)));
  }

  @Test
  void whatIsRejectedDoesNotComeAgainAndTheOthersComeMoreOften() {
    PairLottery lottery = new PairLottery(IDS, PairGains.UNKNOWN, AXES, Set.of());
    PairLottery.Round round = lottery.round();
    for (int left = 21; left > 0; left--) {
      Ticket ticket = round.draw(random).orElseThrow();
      assertThat(ticket.probability()).isCloseTo(1.0 / left, within(1e-9));
      round.reject(ticket);
    }
    assertThat(round.draw(random)).isEmpty();
  }

  @Test
  void whoHasNoVotesYetIsDrawnAsOftenAsWhoeverTellsMost() {
    PairingGain gain = gain(4, 5);
    PairLottery lottery =
        new PairLottery(IDS, new PairGains(Map.of(Axis.UTILITY, told(gain, 5))), AXES, Set.of());
    double most = IntStream.range(0, 21).mapToDouble(lottery::probability).max().orElseThrow();

    assertThat(lottery.probability(20)).as("5 and 6").isCloseTo(most, within(1e-12));
  }

  @Test
  void answersThatLeaveNoRestDoNotStopTheDraws() {
    VoteTally tally = new VoteTally(0, 0);
    for (int vote = 0; vote < 40; vote++) {
      tally.add(PairwiseVote.of(vote % 3, (vote + 1) % 3, Outcome.TIE, vote % 4, vote % 5));
    }
    BradleyTerryFit fit = new BradleyTerry(FitSettings.STANDARD).fit(tally);
    PairingGain gain =
        new PairingGain(
            fit, Sandwich.of(fit, FitSettings.STANDARD.clustering()), PairingGain.EXPLORATION);
    PairLottery lottery =
        new PairLottery(
            IDS.subList(0, 3), new PairGains(Map.of(Axis.UTILITY, told(gain, 3))), AXES, Set.of());

    assertThat(gain.probability(0, 1)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(lottery.probability(0)).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void withFewerThanTwoEntrantsThereIsNothingToDraw() {
    for (int entrants = 0; entrants < 2; entrants++) {
      PairLottery lottery =
          new PairLottery(IDS.subList(0, entrants), PairGains.UNKNOWN, AXES, Set.of());
      assertThat(lottery.isOver()).isTrue();
      assertThat(lottery.round().draw(random)).isEqualTo(Optional.empty());
    }
  }
}
