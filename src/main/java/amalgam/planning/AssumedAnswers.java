package amalgam.planning;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Answers of entrants of whom only means are assumed. Each satisfies a prompt with the same
 * probability at every level; answers to one bundle are alike, half of it by what is easy for
 * everyone and half by what is easy for the entrant (a Gaussian copula, so that the means stay as
 * they are). The novelty of a satisfying walk varies in the same way. Of the constraints of a
 * prompt each is as likely an inclusion as an exclusion, and the measures' α are 1.
 */
public final class AssumedAnswers implements AnswerModel {

  /** Standard deviation of the novelty of satisfying walks, as a share of its mean. */
  static final double NOVELTY_SPREAD = 0.25;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final List<Means> entrants;
  private final double[] thresholds;
  private final int levels;
  private final int samples;
  private final double alike;

  /**
   * What is assumed of an entrant.
   *
   * @param satisfaction share of the prompts that it satisfies, 0…1
   * @param novelty mean N of the walks that satisfy
   */
  public record Means(double satisfaction, double novelty) {

    public Means {
      if (!(satisfaction >= 0 && satisfaction <= 1) || !(novelty >= 0 && novelty <= 100)) {
        throw new IllegalArgumentException(
            "An entrant satisfies a share of 0 to 1 with a novelty of 0 to 100, not %s with %s."
                .formatted(satisfaction, novelty));
      }
    }
  }

  /**
   * @param levels prompts of a bundle
   * @param samples answers to a prompt
   * @param alike part of the variance of an answer that it shares with its bundle, 0…1
   */
  public AssumedAnswers(List<Means> entrants, int levels, int samples, double alike) {
    this.entrants = List.copyOf(entrants);
    this.thresholds =
        entrants.stream()
            .mapToDouble(one -> NORMAL.inverseCumulativeProbability(one.satisfaction()))
            .toArray();
    this.levels = levels;
    this.samples = samples;
    this.alike = alike;
  }

  @Override
  public int entrants() {
    return entrants.size();
  }

  private double creativity(int entrant) {
    Means means = entrants.get(entrant);
    double utility = 0;
    for (int level = 1; level <= levels; level++) {
      utility += meanUtility(level - 1) / levels;
    }
    return means.satisfaction() * means.novelty() * utility;
  }

  /** The mean of (1 + |I|)(1 + |X|) where |I| of so many constraints follows coins. */
  private static double meanUtility(int constraints) {
    double included = constraints / 2.0;
    double variance = constraints / 4.0;
    return 1 + constraints + included * constraints - (variance + included * included);
  }

  @Override
  public Answers draw(int bundles, RandomGenerator random) {
    double[][] drawn = new double[entrants.size()][bundles];
    for (int bundle = 0; bundle < bundles; bundle++) {
      double[] ease = {random.nextGaussian(), random.nextGaussian()};
      int[] utilities = new int[levels];
      for (int level = 0; level < levels; level++) {
        int included = Integer.bitCount(random.nextInt() & (1 << level) - 1);
        utilities[level] = (1 + included) * (1 + level - included);
      }
      for (int entrant = 0; entrant < drawn.length; entrant++) {
        drawn[entrant][bundle] = answer(entrant, ease, utilities, random);
      }
    }
    return new Answers(
        IntStream.range(0, drawn.length).mapToDouble(this::creativity).toArray(), drawn);
  }

  /** Mean U·N of an entrant on a bundle whose ease, and richness in novelty, are drawn. */
  private double answer(int entrant, double[] ease, int[] utilities, RandomGenerator random) {
    double ownEase = Math.sqrt(alike / 2) * (ease[0] + random.nextGaussian());
    double ownRichness = Math.sqrt(alike / 2) * (ease[1] + random.nextGaussian());
    double rest = Math.sqrt(1 - alike);
    double sum = 0;
    for (int utility : utilities) {
      for (int sample = 0; sample < samples; sample++) {
        boolean satisfies = ownEase + rest * random.nextGaussian() < thresholds[entrant];
        double spread = NOVELTY_SPREAD * (ownRichness + rest * random.nextGaussian());
        sum += satisfies ? utility * entrants.get(entrant).novelty() * (1 + spread) : 0;
      }
    }
    return sum / (utilities.length * samples);
  }
}
