package amalgam.statistics.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Votes of which the truth is known: raters and prompts each have their own liking for each model,
 * yet over all of them P(left preferred) + ½ P(tie) is exactly σ(θ left − θ right + side effect).
 * An answer is a threshold on a standard normal sum of the rater's liking, the prompt's, and chance
 * (a Gaussian copula), so that likings correlate answers without moving their probabilities.
 *
 * @param strengths θ of each model
 * @param sideEffect advantage of the left side
 * @param tieShare ties as a share of twice the smaller probability
 * @param raters how many vote; the first ones vote more often where skewed
 * @param prompts how many are voted on
 * @param votes how many are cast
 * @param raterShare part of the variance of an answer that is its rater's liking
 * @param promptShare part that is its prompt's
 * @param skewed do few raters cast most of the votes?
 * @param pairing who is asked about
 * @param bundle prompts of a matched bundle, which share most of their liking and are one cluster
 */
record SimulatedVotes(
    double[] strengths,
    double sideEffect,
    double tieShare,
    int raters,
    int prompts,
    int votes,
    double raterShare,
    double promptShare,
    boolean skewed,
    Pairing pairing,
    int bundle) {

  /** Who is asked about. */
  enum Pairing {
    /** Every pair as often as any. */
    EVEN,
    /** The last two have come late and have a seventh of the others' votes. */
    NEWCOMERS,
    /** The pair of which one more vote tells most, as the desk draws it. */
    ACTIVE
  }

  /** Share of a prompt's liking that is its bundle's. */
  private static final double OF_BUNDLE = 0.7;

  private static final double NEWCOMERS_SHARE = 0.15;
  private static final int BETWEEN_FITS = 100;

  /** Votes on every pair as often as any, each prompt by itself. */
  SimulatedVotes(
      double[] strengths,
      double sideEffect,
      double tieShare,
      int raters,
      int prompts,
      int votes,
      double raterShare,
      double promptShare,
      boolean skewed) {
    this(
        strengths,
        sideEffect,
        tieShare,
        raters,
        prompts,
        votes,
        raterShare,
        promptShare,
        skewed,
        Pairing.EVEN,
        1);
  }

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Independent votes on some models, some of them ties. */
  static SimulatedVotes plain(double[] strengths, int votes) {
    return new SimulatedVotes(strengths, 0.2, 0.3, 40, 60, votes, 0, 0, false);
  }

  /** Evenly spread strengths that sum to 0. */
  static double[] spread(int models, double from, double to) {
    double[] strengths = new double[models];
    for (int model = 0; model < models; model++) {
      strengths[model] = from + (to - from) * model / (models - 1);
    }
    return strengths;
  }

  /** The votes that a seed draws, those on prompts of a bundle being one cluster. */
  List<PairwiseVote> draw(long seed) {
    return draw(seed, bundle);
  }

  /** The same votes, as if prompts of one bundle had nothing in common. */
  List<PairwiseVote> drawByPrompt(long seed) {
    return draw(seed, 1);
  }

  private List<PairwiseVote> draw(long seed, int cluster) {
    RandomGenerator random = new SplittableRandom(seed);
    double[][] ofRaters = likings(raters, random);
    double[][] ofPrompts = likings(prompts, random);
    nest(ofPrompts);
    List<PairwiseVote> drawn = new ArrayList<>(votes);
    VoteTally tally = new VoteTally(strengths.length, 0);
    @Nullable PairingGain gain = null;
    for (int vote = 0; vote < votes; vote++) {
      int rater =
          skewed ? (int) (raters * Math.pow(random.nextDouble(), 2)) : random.nextInt(raters);
      int prompt = random.nextInt(prompts);
      if (pairing == Pairing.ACTIVE && vote % BETWEEN_FITS == 0) {
        BradleyTerryFit fit = new BradleyTerry(FitSettings.STANDARD).fit(tally);
        gain =
            new PairingGain(
                fit, Sandwich.of(fit, Clustering.RATER_AND_PROMPT), PairingGain.EXPLORATION);
      }
      int[] pair = pair(random, gain);
      int left = pair[0];
      int right = pair[1];
      double latent =
          Math.sqrt(raterShare / 2) * (ofRaters[rater][left] - ofRaters[rater][right])
              + Math.sqrt(promptShare / 2) * (ofPrompts[prompt][left] - ofPrompts[prompt][right])
              + Math.sqrt(1 - raterShare - promptShare) * random.nextGaussian();
      PairwiseVote cast =
          PairwiseVote.of(left, right, outcome(left, right, latent), rater, prompt / cluster);
      drawn.add(cast);
      tally.add(cast);
    }
    return drawn;
  }

  /** Lets the prompts of a bundle share most of their liking. */
  private void nest(double[][] ofPrompts) {
    for (int prompt = 0; prompt < ofPrompts.length && bundle > 1; prompt++) {
      double[] first = ofPrompts[prompt - prompt % bundle];
      for (int model = 0; model < strengths.length && prompt % bundle > 0; model++) {
        ofPrompts[prompt][model] =
            OF_BUNDLE * first[model]
                + Math.sqrt(1 - OF_BUNDLE * OF_BUNDLE) * ofPrompts[prompt][model];
      }
    }
  }

  private int[] pair(RandomGenerator random, @Nullable PairingGain gain) {
    if (gain == null) {
      int left = model(random);
      int right = model(random);
      while (right == left) {
        right = model(random);
      }
      return new int[] {left, right};
    }
    double place = random.nextDouble();
    for (int one = 1; one < strengths.length; one++) {
      for (int other = 0; other < one; other++) {
        place -= gain.probability(one, other);
        if (place < 0) {
          return random.nextBoolean() ? new int[] {one, other} : new int[] {other, one};
        }
      }
    }
    return new int[] {0, 1};
  }

  private int model(RandomGenerator random) {
    int drawn = random.nextInt(strengths.length);
    boolean isLate = pairing == Pairing.NEWCOMERS && drawn >= strengths.length - 2;
    return isLate && random.nextDouble() > NEWCOMERS_SHARE
        ? random.nextInt(strengths.length - 2)
        : drawn;
  }

  private double[][] likings(int count, RandomGenerator random) {
    double[][] likings = new double[count][strengths.length];
    for (double[] row : likings) {
      for (int model = 0; model < row.length; model++) {
        row[model] = random.nextGaussian();
      }
    }
    return likings;
  }

  private Outcome outcome(int left, int right, double latent) {
    double preferred = TieModel.preference(strengths[left] - strengths[right] + sideEffect);
    double tied = tieShare * 2 * Math.min(preferred, 1 - preferred);
    double place = NORMAL.survivalProbability(latent);
    if (place < preferred - tied / 2) {
      return Outcome.LEFT;
    }
    if (place >= preferred + tied / 2) {
      return Outcome.RIGHT;
    }
    return place < preferred ? Outcome.TIE : Outcome.BOTH_BAD;
  }

  /** A tally of votes. */
  static VoteTally tally(List<PairwiseVote> votes) {
    VoteTally tally = new VoteTally(0, 0);
    votes.forEach(tally::add);
    return tally;
  }
}
