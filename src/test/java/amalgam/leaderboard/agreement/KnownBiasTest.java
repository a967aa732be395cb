package amalgam.leaderboard.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.statistics.Estimate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of a judge's biases holds the biases that it was given. */
class KnownBiasTest {

  private static final int REPLICATIONS = 400;

  private static boolean holds(Estimate estimate, double truth) {
    return estimate.low() <= truth && truth <= estimate.high();
  }

  @Test
  void eachBiasIsFoundWithinItsInterval() {
    BiasedBench bench = new BiasedBench(0.5, 0.6, 0.2, 7);

    assertThat(bench.position()).matches(found -> holds(found, bench.truePosition()));
    assertThat(bench.perHop()).matches(found -> holds(found, bench.truePerHop()));
    assertThat(bench.excess()).matches(found -> holds(found, bench.trueExcess()));
    assertThat(bench.position().low()).as("leans to the left").isPositive();
    assertThat(bench.perHop().low()).as("likes length").isPositive();
    assertThat(bench.excess().low()).as("favours a family").isPositive();
  }

  @Test
  void ofAJudgeWithoutBiasNoneIsSaid() {
    BiasedBench bench = new BiasedBench(0, 0, 0, 7);

    assertThat(bench.position()).matches(found -> holds(found, 0));
    assertThat(bench.perHop()).matches(found -> holds(found, 0));
    assertThat(bench.excess()).matches(found -> holds(found, 0));
  }

  @Tag("proof")
  @Test
  void theIntervalsHoldTheBiasesAsOftenAsTheySay() {
    int position = 0;
    int perHop = 0;
    int excess = 0;
    for (int replication = 0; replication < REPLICATIONS; replication++) {
      BiasedBench bench = new BiasedBench(0.5, 0.6, 0.2, 1000 + replication);
      position += holds(bench.position(), bench.truePosition()) ? 1 : 0;
      perHop += holds(bench.perHop(), bench.truePerHop()) ? 1 : 0;
      excess += holds(bench.excess(), bench.trueExcess()) ? 1 : 0;
    }
    System.out.printf(
        "Of %d intervals held: position %d, per hop %d, excess %d%n",
        REPLICATIONS, position, perHop, excess);

    assertThat((double) position / REPLICATIONS).as("position").isBetween(0.92, 0.99);
    assertThat((double) perHop / REPLICATIONS).as("per hop").isBetween(0.92, 0.99);
    assertThat((double) excess / REPLICATIONS).as("favouritism").isBetween(0.92, 0.995);
  }
}
