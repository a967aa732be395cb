package amalgam.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.contestant.DecodingSettings;
import amalgam.statistics.Estimate;
import amalgam.statistics.FrontierBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Who stands on the frontier how surely, against counting resample by resample. */
class FrontierComputationTest {

  private static final int BUNDLES = 30;
  private static final int RESAMPLES = 200;
  private static final long SEED = 5;
  private static final Attainable ATTAINABLE = new Attainable(10, 1, 10);
  private static final FrontierBootstrap BOOTSTRAP = new FrontierBootstrap(0.95, RESAMPLES, SEED);

  private final List<Entrant> entrants =
      LongStream.rangeClosed(1, 6).mapToObj(FrontierComputationTest::entrant).toList();
  private final Map<EntrantId, Map<Integer, BundleSums>> sums =
      entrants.stream().collect(Collectors.toMap(Entrant::id, FrontierComputationTest::sums));

  private static Entrant entrant(long id) {
    return new Entrant(
        new EntrantId(id),
        new TournamentId(1),
        (int) id,
        "model-" + id,
        new DecodingSettings(0, 0, 1, false, 1),
        4,
        null,
        null,
        false,
        null);
  }

  /** The higher its number, the more novel an entrant is, and the less often right. */
  private static Map<Integer, BundleSums> sums(Entrant entrant) {
    long number = entrant.id().value();
    RandomGenerator random = new SplittableRandom(number);
    Map<Integer, BundleSums> sums = new TreeMap<>();
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      int wellFormed = random.nextInt(1, 5);
      int satisfied = Math.min(wellFormed, random.nextInt(0, (int) (7 - number) + 1));
      double novelty = wellFormed * (4 + 0.2 * number + random.nextDouble(2));
      sums.put(bundle, bundleSums(entrant.id(), bundle, wellFormed, satisfied, novelty));
    }
    return sums;
  }

  private static BundleSums bundleSums(
      EntrantId entrant, int bundle, int wellFormed, int satisfied, double novelty) {
    return new BundleSums(
        entrant, bundle, 4, wellFormed, satisfied, novelty, novelty, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void anEntrantIsOnTheFrontierInAsManyResamplesAsCountingFinds() {
    Map<EntrantId, Estimate> found =
        new FrontierComputation(sums, ATTAINABLE, BOOTSTRAP).nonDominated(entrants);
    double[] expected = counted();
    for (int index = 0; index < entrants.size(); index++) {
      Estimate share = found.get(entrants.get(index).id());
      assertThat(share.estimate()).isCloseTo(expected[index], within(1e-12));
      assertThat(share.n()).isEqualTo(4 * BUNDLES);
      assertThat(chanceOfAtLeast(expected[index], share.low())).isCloseTo(0.025, within(1e-6));
      assertThat(1 - chanceOfMoreThan(expected[index], share.high()))
          .isCloseTo(0.025, within(1e-6));
    }
    assertThat(Arrays.stream(expected).filter(share -> share > 0.05 && share < 0.95))
        .as("neither sure nor impossible")
        .isNotEmpty();
  }

  /** Where none would do, the bound is there itself. */
  private static double chanceOfAtLeast(double share, double probability) {
    long times = Math.round(share * RESAMPLES);
    return times == 0
        ? 0.025
        : 1
            - new BinomialDistribution(null, RESAMPLES, probability)
                .cumulativeProbability((int) times - 1);
  }

  private static double chanceOfMoreThan(double share, double probability) {
    long times = Math.round(share * RESAMPLES);
    return times == RESAMPLES
        ? 0.975
        : 1
            - new BinomialDistribution(null, RESAMPLES, probability)
                .cumulativeProbability((int) times);
  }

  private double[] counted() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
    double[] times = new double[entrants.size()];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      int[] drawn = new int[BUNDLES];
      for (int draw = 0; draw < BUNDLES; draw++) {
        drawn[draw] = random.nextInt(BUNDLES);
      }
      List<double[]> points =
          entrants.stream().map(entrant -> point(sums.get(entrant.id()), drawn)).toList();
      for (int index = 0; index < times.length; index++) {
        double[] own = points.get(index);
        times[index] += points.stream().anyMatch(other -> beats(other, own)) ? 0 : 1;
      }
    }
    for (int index = 0; index < times.length; index++) {
      times[index] /= RESAMPLES;
    }
    return times;
  }

  private static boolean beats(double[] other, double[] own) {
    return other[0] >= own[0] && other[1] >= own[1] && (other[0] > own[0] || other[1] > own[1]);
  }

  private static double[] point(Map<Integer, BundleSums> bundles, int[] drawn) {
    double novelty = 0;
    double wellFormed = 0;
    double satisfied = 0;
    for (int bundle : drawn) {
      novelty += bundles.get(bundle).novelty();
      wellFormed += bundles.get(bundle).wellFormed();
      satisfied += bundles.get(bundle).satisfied();
    }
    return new double[] {novelty / wellFormed, satisfied / (4 * BUNDLES)};
  }

  @Test
  void whoHasNotBeenJudgedHasNone() {
    List<Entrant> some = new ArrayList<>(entrants);
    some.add(entrant(99));
    FrontierComputation frontier = new FrontierComputation(sums, ATTAINABLE, BOOTSTRAP);
    assertThat(frontier.nonDominated(some)).doesNotContainKey(new EntrantId(99));
    assertThat(frontier.nonDominated(List.of())).isEmpty();
    assertThat(frontier.hypervolume(List.of(entrant(99)))).isEqualTo(Estimate.NONE);
  }
}
