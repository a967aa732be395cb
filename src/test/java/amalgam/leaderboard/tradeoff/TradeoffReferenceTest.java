package amalgam.leaderboard.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.contestant.DecodingSettings;
import amalgam.leaderboard.export.RebuiltNumber;
import amalgam.statistics.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Compares with a slow way: resample whole bundles into a list, and count it from the start. */
class TradeoffReferenceTest {

  private static final int BUNDLES = 40;
  private static final int LEVELS = 4;
  private static final int RESAMPLES = 200;
  private static final Offset<Double> EXACTLY = within(1e-9);

  /** One bundle's answers: by level, their summed N, their number and the prompt's ceiling. */
  private record Bundle(double[] novelty, long[] satisfied, double[] ceiling) {

    boolean isMatched() {
      for (long count : satisfied) {
        if (count == 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final Answers answers = new Answers().contestant("one", 100L, DecodingSettings.GREEDY);
  private final List<Bundle> bundles = new ArrayList<>();

  TradeoffReferenceTest() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(42L);
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      Bundle one = new Bundle(new double[LEVELS], new long[LEVELS], new double[LEVELS]);
      for (int level = 0; level < LEVELS; level++) {
        one.satisfied()[level] = random.nextInt(0, 5) - (random.nextInt(10) == 0 ? 0 : -1);
        one.novelty()[level] = one.satisfied()[level] * random.nextDouble(3, 7);
        one.ceiling()[level] = random.nextDouble(7, 9);
        answers.prompt(bundle, level + 1, one.ceiling()[level]);
        answers.answered(1, bundle, level + 1, 6, one.satisfied()[level], one.novelty()[level]);
      }
      bundles.add(one);
    }
  }

  private static Map<Part, Double> slowly(List<Bundle> drawn) {
    SimpleRegression whole = new SimpleRegression();
    SimpleRegression own = new SimpleRegression();
    SimpleRegression forced = new SimpleRegression();
    for (int level = 0; level < LEVELS; level++) {
      double sum = 0;
      long count = 0;
      List<Double> means = new ArrayList<>();
      List<Double> ceilings = new ArrayList<>();
      for (Bundle bundle : drawn) {
        sum += bundle.novelty()[level];
        count += bundle.satisfied()[level];
        if (bundle.isMatched()) {
          means.add(bundle.novelty()[level] / bundle.satisfied()[level]);
          ceilings.add(bundle.ceiling()[level]);
        }
      }
      whole.addData(level + 1, sum / count);
      own.addData(level + 1, mean(means));
      forced.addData(level + 1, mean(ceilings));
    }
    return Map.of(
        Part.WHOLE, whole.getSlope(),
        Part.SELECTION, whole.getSlope() - own.getSlope(),
        Part.OWN, own.getSlope(),
        Part.FORCED, forced.getSlope(),
        Part.BEYOND, own.getSlope() - forced.getSlope());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private Map<Part, List<Double>> resampled() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(1L);
    Map<Part, List<Double>> found = new TreeMap<>();
    for (int resample = 0; resample < RESAMPLES; resample++) {
      List<Bundle> drawn = new ArrayList<>();
      for (int draw = 0; draw < BUNDLES; draw++) {
        drawn.add(bundles.get(random.nextInt(BUNDLES)));
      }
      slowly(drawn)
          .forEach((part, slope) -> found.computeIfAbsent(part, p -> new ArrayList<>()).add(slope));
    }
    found.values().forEach(Collections::sort);
    return found;
  }

  /** Between the two values that stand around that share of the way through an ordered list. */
  private static double quantile(List<Double> ascending, double share) {
    double place = share * (ascending.size() - 1);
    double below = ascending.get((int) Math.floor(place));
    double above = ascending.get((int) Math.ceil(place));
    return below + (place - Math.floor(place)) * (above - below);
  }

  @Test
  void everyPartAndItsIntervalAreThoseOfTheSlowWay() {
    EntrantTradeoff one = answers.tradeoff(RESAMPLES).entrants().getFirst();
    Map<Part, Double> expected = slowly(bundles);
    Map<Part, List<Double>> resampled = resampled();

    assertThat(one.matched()).isBetween(Tradeoff.FEWEST_BUNDLES, BUNDLES - 1);
    double tail = RebuiltNumber.widened(BUNDLES);
    for (Part part : Part.values()) {
      Estimate change = one.of(part);
      assertThat(change.estimate()).as(part.key()).isCloseTo(expected.get(part), EXACTLY);
      assertThat(change.low())
          .as(part.key())
          .isCloseTo(quantile(resampled.get(part), tail), EXACTLY);
      assertThat(change.high())
          .as(part.key())
          .isCloseTo(quantile(resampled.get(part), 1 - tail), EXACTLY);
    }
  }
}
