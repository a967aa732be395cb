package amalgam.leaderboard.agreement;

import static amalgam.leaderboard.agreement.KnownPanel.BIASED;
import static amalgam.leaderboard.agreement.KnownPanel.ENTRANTS;
import static amalgam.leaderboard.agreement.KnownPanel.FAIR;
import static amalgam.leaderboard.agreement.KnownPanel.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.rating.Judge;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.ArenaScale;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Noise and position bias that were put in come out again, within their intervals. */
class KnownPanelTest {

  private static final int PANELS = 40;

  /** A 95% interval misses in more than 6 of 40 with a probability below 1 in 100. */
  private static final int FEWEST_HELD = 34;

  private static final Map<Quantity, Integer> OF_PEOPLE = new EnumMap<>(Quantity.class);
  private static final Map<Quantity, Integer> OF_BIASED = new EnumMap<>(Quantity.class);
  private static int fairIsCloser;

  @BeforeAll
  static void countIntervalsThatHold() {
    IntStream.rangeClosed(1, PANELS).mapToObj(KnownPanel::new).forEach(KnownPanelTest::count);
  }

  private static void count(KnownPanel panel) {
    JudgeStanding people = panel.of(Judge.HUMAN);
    count(OF_PEOPLE, people, Quantity.SWAP_CONSISTENCY, panel.swapConsistency(PERSON));
    count(OF_PEOPLE, people, Quantity.LEFT_SHARE, panel.leftShare(PERSON));
    count(OF_PEOPLE, people, Quantity.SAME_AMONG, panel.same(PERSON));
    count(OF_PEOPLE, people, Quantity.ALPHA_NOMINAL, panel.alpha(PERSON));
    JudgeStanding biased = panel.of(BIASED.judge());
    count(OF_BIASED, biased, Quantity.SWAP_CONSISTENCY, panel.swapConsistency(BIASED));
    count(OF_BIASED, biased, Quantity.REPEAT_CONSISTENCY, panel.repeatConsistency(BIASED));
    count(OF_BIASED, biased, Quantity.SIDE_EFFECT, ArenaScale.POINTS * BIASED.leftBias());
    double fair = panel.of(FAIR.judge()).of(Quantity.KAPPA).estimate();
    fairIsCloser += fair > biased.of(Quantity.KAPPA).estimate() ? 1 : 0;
  }

  private static void count(
      Map<Quantity, Integer> held, JudgeStanding standing, Quantity quantity, double truth) {
    Estimate estimate = standing.of(quantity);
    held.merge(quantity, estimate.low() <= truth && truth <= estimate.high() ? 1 : 0, Integer::sum);
  }

  @Test
  void intervalsOfPeopleHoldWhatWasPutIn() {
    assertThat(OF_PEOPLE.values())
        .as("%s of %d", OF_PEOPLE, PANELS)
        .allMatch(KnownPanelTest::often);
  }

  @Test
  void intervalsOfAJudgeHoldItsBiasAndItsNoise() {
    assertThat(OF_BIASED.values())
        .as("%s of %d", OF_BIASED, PANELS)
        .allMatch(KnownPanelTest::often);
  }

  private static boolean often(int held) {
    return held >= FEWEST_HELD;
  }

  @Test
  void aFairJudgeIsCloserToPeopleThanABiasedOne() {
    assertThat(fairIsCloser).isGreaterThan(FEWEST_HELD);
  }

  @Test
  void theOrderOfTheEntrantsIsFoundAgain() {
    Estimate tau = new KnownPanel(1).of(FAIR.judge()).of(Quantity.TAU);

    assertThat(tau.estimate()).isCloseTo(1, within(1e-9));
    assertThat(tau.low()).as("five entrants in one order are no proof").isNaN();
    assertThat(tau.n()).isEqualTo(ENTRANTS);
  }
}
