package amalgam.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplicatedBootstrapTest {

  private static final int CLUSTERS = 400;
  private static final ReplicatedBootstrap BOOTSTRAP = new ReplicatedBootstrap(0.95, 4000, 1);

  private static Estimate mean(int replicates, double... values) {
    return BOOTSTRAP
        .of(CLUSTERS, new int[] {replicates}, weights -> values)
        .estimate(1, means -> means[0]);
  }

  @Test
  void theSpreadOfReplicatesIsThatOfTheirMeanHoweverFewTheyAre() {
    for (int replicates : new int[] {2, 3, 5, 20}) {
      RandomGenerator random = new SplittableRandom(replicates);
      double[] values =
          IntStream.range(0, replicates).mapToDouble(i -> random.nextGaussian()).toArray();
      double centre = Arrays.stream(values).average().orElseThrow();
      double squares = Arrays.stream(values).map(v -> (v - centre) * (v - centre)).sum();
      double expected = squares / (replicates - 1) / replicates;
      ResampledGroups groups =
          BOOTSTRAP.of(CLUSTERS, new int[] {replicates}, weights -> values.clone());
      double[] moments = new double[3];
      groups.known(
          means -> {
            moments[0]++;
            moments[1] += means[0] - centre;
            moments[2] += (means[0] - centre) * (means[0] - centre);
            return 0;
          });
      assertThat(moments[1] / moments[0]).isCloseTo(0, within(0.05));
      assertThat(moments[2] / moments[0] / expected).isBetween(0.9, 1.1);
    }
  }

  @Test
  void theLuckOfFewReplicatesHasTheIntervalOfStudentsT() {
    // 12.7062 and 4.3027 standard errors with one degree of freedom and with two.
    assertThat(mean(2, 1, 3).low()).isCloseTo(2 - 12.7062, within(1e-3));
    assertThat(mean(2, 1, 3).high()).isCloseTo(2 + 12.7062, within(1e-3));
    assertThat(mean(3, 1, 2, 3).high()).isCloseTo(2 + 4.3027 / Math.sqrt(3), within(1e-3));
  }

  @Test
  void luckOfSeveralGroupsAddsUpWithTheDegreesOfWelch() {
    ResampledGroups groups =
        BOOTSTRAP.of(CLUSTERS, new int[] {3, 3}, weights -> new double[] {1, 2, 3, 4, 5, 6});

    // Equal variances of three each: four degrees, t = 2.7764.
    Estimate difference = groups.estimate(6, means -> means[1] - means[0]);
    assertThat(difference.estimate()).isEqualTo(3);
    assertThat(difference.high()).isCloseTo(3 + 2.7764 * Math.sqrt(2 / 3.0), within(1e-3));
  }

  @Test
  void aSingleReplicateStaysAndItsClustersAreResampled() {
    double[] values = IntStream.range(0, CLUSTERS).mapToDouble(i -> i % 2).toArray();
    double[] once = new double[CLUSTERS];
    Arrays.fill(once, 1);
    Estimate single =
        BOOTSTRAP
            .of(
                CLUSTERS,
                new int[] {1},
                weights -> new double[] {ClusterBootstrap.dot(weights, values) / CLUSTERS})
            .estimate(CLUSTERS, means -> means[0]);

    assertThat(single).isEqualTo(new ClusterBootstrap(0.95, 4000, 1).ratio(values, once));
  }

  @Test
  void groupsAreResampledApartAndClustersForAllAtOnce() {
    ResampledGroups groups =
        BOOTSTRAP.of(
            CLUSTERS,
            new int[] {2, 1, 1},
            weights -> new double[] {1, 3, weights[0] + 0.5, weights[0]});

    assertThat(groups.observed()).containsExactly(2, 1.5, 1);
    Estimate difference = groups.estimate(7, means -> means[1] - means[2]);
    assertThat(difference).isEqualTo(new Estimate(0.5, 0.5, 0.5, 7));
  }

  @Test
  void whoIsMostOftenGreatestIsMostLikelyBest() {
    double[] large = IntStream.range(0, CLUSTERS).mapToDouble(i -> i % 2).toArray();
    ResampledGroups groups =
        BOOTSTRAP.of(
            CLUSTERS,
            new int[] {1, 1, 1},
            weights -> new double[] {0.5, ClusterBootstrap.dot(weights, large) / CLUSTERS, 0.1});

    assertThat(groups.chancesOfBeingBest().get(0) + groups.chancesOfBeingBest().get(1))
        .isCloseTo(1, within(1e-9));
    assertThat(groups.chancesOfBeingBest().get(1)).isBetween(0.4, 0.6);
    assertThat(groups.chancesOfBeingBest().get(2)).isZero();
  }

  @Test
  void whoAreAlwaysEqualAreEquallyLikelyBest() {
    ResampledGroups groups =
        BOOTSTRAP.of(CLUSTERS, new int[] {1, 1, 2}, weights -> new double[] {4, 4, 3, 3});

    assertThat(groups.chancesOfBeingBest()).containsExactly(0.5, 0.5, 0.0);
  }

  @Test
  void nothingIsSaidOfNoClustersAndNoSpreadOfOne() {
    ResampledGroups none = BOOTSTRAP.of(0, new int[] {1}, weights -> new double[] {Double.NaN});
    assertThat(none.estimate(0, means -> means[0])).isEqualTo(Estimate.NONE);
    ResampledGroups one = BOOTSTRAP.of(1, new int[] {1}, weights -> new double[] {4});
    assertThat(one.estimate(3, means -> means[0]))
        .isEqualTo(new Estimate(4, Double.NaN, Double.NaN, 3));
  }
}
