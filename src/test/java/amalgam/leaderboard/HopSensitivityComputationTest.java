package amalgam.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.leaderboard.HopSensitivity.Swap;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whether an order survives another weight of hops, against sums done by hand. */
class HopSensitivityComputationTest {

  private static final double EXACT = 1e-12;
  private static final ClusterBootstrap BOOTSTRAP = new ClusterBootstrap(0.95, 200, 1);

  /** One satisfied walk of 3 hops over 26 equal labels under one inclusion and one exclusion. */
  private static final BundleSums WORKED =
      sums(1, 0, 1, 4 * (3 + Math.log(26)), 4 * 3, 3 + Math.log(26), 3);

  private static BundleSums sums(
      long entrant,
      int bundle,
      long samples,
      double creativity,
      double usefulHops,
      double novelty,
      long hops) {
    return new BundleSums(
        new EntrantId(entrant),
        bundle,
        samples,
        samples,
        samples,
        novelty,
        novelty,
        0,
        0,
        creativity,
        0,
        0,
        hops,
        hops,
        usefulHops);
  }

  @Test
  void theWorkedWalkHasItsNoveltyAndCreativityUnderEveryWeight() {
    assertThat(WORKED.creativity()).isCloseTo(25.0324, within(1e-4));

    BundleSums none = WORKED.withHopsWorth(-1);
    assertThat(none.novelty()).isCloseTo(3.2581, within(1e-4));
    assertThat(none.noveltySatisfied()).isCloseTo(3.2581, within(1e-4));
    assertThat(none.creativity()).isCloseTo(13.0324, within(1e-4));

    BundleSums twice = WORKED.withHopsWorth(1);
    assertThat(twice.novelty()).isCloseTo(9.2581, within(1e-4));
    assertThat(twice.noveltySatisfied()).isCloseTo(9.2581, within(1e-4));
    assertThat(twice.creativity()).isCloseTo(37.0324, within(1e-4));
  }

  /** At α_h = 1 each has the C given, made of so much for the hops and the rest for surprise. */
  private static HopSensitivity sensitivity(double[]... creativityAndHops) {
    Map<String, Map<Integer, BundleSums>> contestants = new LinkedHashMap<>();
    for (int index = 0; index < creativityAndHops.length; index++) {
      Map<Integer, BundleSums> bundles = new TreeMap<>();
      for (int bundle = 0; bundle < 6; bundle++) {
        double[] one = creativityAndHops[index];
        bundles.put(bundle, sums(index, bundle, 2, 2 * one[0], 2 * one[1], 0, 0));
      }
      contestants.put(String.valueOf((char) ('a' + index)), bundles);
    }
    return new HopSensitivityComputation(1, contestants).sensitivity(BOOTSTRAP);
  }

  @Test
  void linesThatCrossInTheRangeChangePlacesWhereTheyCross() {
    // a = 6 + 4α, b = 7 + 2α, c = 1 + 5α: at 1 a > b > c; a and b level at ½, b and c at 2.
    HopSensitivity found =
        sensitivity(new double[] {10, 4}, new double[] {9, 2}, new double[] {6, 5});

    assertThat(found.orderAt(1)).containsExactly("a", "b", "c");
    assertThat(found.orderAt(0)).containsExactly("b", "a", "c");
    assertThat(found.lines().getFirst().at(0)).isCloseTo(6, within(EXACT));
    assertThat(found.lines().getFirst().at(2)).isCloseTo(14, within(EXACT));
    assertThat(found.swaps()).containsExactly(new Swap("a", "b", 0.5));
    assertThat(found.orderSurvives()).isFalse();
    assertThat(found.firstBelow()).contains(0.5);
    assertThat(found.firstAbove()).isEmpty();
  }

  @Test
  void agreementIsKendallsTauOfTheOrders() {
    // At 0 one of the three pairs is turned: τ = (2 − 1)/3. At 2 b and c are level: two pairs of
    // three hold and one is tied in one order, τ-b = 2/√(3·2).
    HopSensitivity found =
        sensitivity(new double[] {10, 4}, new double[] {9, 2}, new double[] {6, 5});

    assertThat(found.atNone().estimate()).isCloseTo(1 / 3.0, within(EXACT));
    assertThat(found.atGreatest().estimate()).isCloseTo(2 / Math.sqrt(6), within(EXACT));
    assertThat(found.atNone().n()).isEqualTo(36);
    assertThat(found.atNone().low()).isCloseTo(1 / 3.0, within(EXACT));
  }

  @Test
  void linesThatDoNotCrossInTheRangeKeepTheirOrder() {
    HopSensitivity found = sensitivity(new double[] {10, 4}, new double[] {6, 4});

    assertThat(found.orderSurvives()).isTrue();
    assertThat(found.firstBelow()).isEmpty();
    assertThat(found.atNone().estimate()).isEqualTo(1);
    assertThat(found.atGreatest().estimate()).isEqualTo(1);
  }

  @Test
  void aContestantWithoutAnswersHasNoPlaceToKeep() {
    Map<String, Map<Integer, BundleSums>> contestants = new LinkedHashMap<>();
    contestants.put("a", Map.of(0, WORKED));
    contestants.put("b", Map.of());
    HopSensitivity found = new HopSensitivityComputation(1, contestants).sensitivity(BOOTSTRAP);

    assertThat(found.lines()).hasSize(1);
    assertThat(found.atNone()).isEqualTo(Estimate.NONE);
    assertThat(found.orderSurvives()).isTrue();
  }
}
