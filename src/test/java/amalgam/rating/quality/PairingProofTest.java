package amalgam.rating.quality;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.Axis;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Sandwich;
import amalgam.statistics.rating.VoteTally;
import amalgam.tournament.pairing.Pair;
import amalgam.tournament.pairing.PairCounts;
import amalgam.tournament.pairing.PairProbabilities;
import amalgam.tournament.pairing.PairingRule;
import amalgam.tournament.pairing.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many answers the active rule needs, as a share of those that random pairs need, for ratings
 * with the same mean width of interval: by raters with tastes of their own, as in {@link
 * SimulatedCrowd}, on entrants that lie close or far apart. Prints what it finds.
 */
@Tag("proof")
class PairingProofTest {

  private static final int TOURNAMENTS = 40;
  private static final int ENTRANTS = 10;
  private static final int RATERS = 200;
  private static final int PROMPTS = 300;
  private static final int ANSWERS = 2400;
  private static final int STEP = 60;
  private static final int FIRST_LOOK = 300;

  @ParameterizedTest
  @CsvSource({"0.6", "1.2", "2.0", "3.0"})
  void activePairsNeedNoMoreAnswersThanRandomOnes(double reach) {
    double[] shares =
        IntStream.range(0, TOURNAMENTS)
            .parallel()
            .mapToDouble(seed -> share(reach, seed))
            .toArray();
    double[] ones = new double[shares.length];
    Arrays.fill(ones, 1);
    Estimate share = new ClusterBootstrap(0.95, 2000, 1).ratio(shares, ones);
    System.out.printf(
        "±%.1f logits: active needs %.2f (%.2f–%.2f) of the answers of random, n %d tournaments%n",
        reach, share.estimate(), share.low(), share.high(), share.n());
    assertThat(share.estimate()).isLessThan(1.02);
  }

  /** Of the answers at which active is as exact as random at the end. */
  private static double share(double reach, long seed) {
    double aim = new Course(PairingRule.RANDOM, reach, seed).widths().lastEntry().getValue();
    int before = 0;
    double wider = Double.POSITIVE_INFINITY;
    for (var look : new Course(PairingRule.ACTIVE, reach, seed).widths().entrySet()) {
      if (look.getValue() <= aim) {
        double part = Double.isInfinite(wider) ? 1 : (wider - aim) / (wider - look.getValue());
        return (before + part * (look.getKey() - before)) / ANSWERS;
      }
      before = look.getKey();
      wider = look.getValue();
    }
    // By the square root law from where it ended.
    return Math.pow(wider / aim, 2);
  }

  /** One tournament's answers under a rule. */
  private static final class Course {

    private final PairingRule rule;
    private final SimulatedTaste taste;
    private final RandomGenerator random;
    private final PairCounts asked = new PairCounts(ENTRANTS);
    private final VoteTally[] tallies =
        Arrays.stream(Axis.values())
            .map(axis -> new VoteTally(ENTRANTS, 0))
            .toArray(VoteTally[]::new);

    Course(PairingRule rule, double reach, long seed) {
      this.rule = rule;
      this.random = new SplittableRandom(seed);
      this.taste = new SimulatedTaste(RATERS, PROMPTS, ENTRANTS, reach, random);
    }

    /** Mean half width of both axes' ratings by number of answers. */
    TreeMap<Integer, Double> widths() {
      TreeMap<Integer, Double> widths = new TreeMap<>();
      PairProbabilities next = rule.next(Situation.unknown(asked));
      for (int answer = 1; answer <= ANSWERS; answer++) {
        vote(next.draw(random));
        if (answer % STEP == 0) {
          List<Situation.Axis> fits = fits();
          next = rule.next(Situation.fitted(asked, fits));
          if (answer >= FIRST_LOOK) {
            widths.put(answer, fits.stream().mapToDouble(Course::width).average().orElseThrow());
          }
        }
      }
      return widths;
    }

    private void vote(Pair pair) {
      asked.add(pair);
      boolean isSwapped = random.nextBoolean();
      int left = isSwapped ? pair.other() : pair.one();
      int right = isSwapped ? pair.one() : pair.other();
      int rater = random.nextInt(RATERS);
      int prompt = random.nextInt(PROMPTS);
      for (Axis axis : Axis.values()) {
        tallies[axis.ordinal()].add(
            PairwiseVote.of(
                left, right, taste.answer(axis, rater, prompt, left, right), rater, prompt));
      }
    }

    private List<Situation.Axis> fits() {
      return Arrays.stream(tallies)
          .map(new BradleyTerry(FitSettings.STANDARD)::fit)
          .map(fit -> new Situation.Axis(fit, Sandwich.of(fit, FitSettings.STANDARD.clustering())))
          .toList();
    }

    private static double width(Situation.Axis axis) {
      return Arrays.stream(axis.fit().rated())
          .mapToDouble(model -> axis.covariance().halfWidth(model, 0.95))
          .average()
          .orElse(Double.POSITIVE_INFINITY);
    }
  }
}
