package amalgam.statistics.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

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
    boolean skewed) {

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

  /** The votes that a seed draws. */
  List<PairwiseVote> draw(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[][] ofRaters = likings(raters, random);
    double[][] ofPrompts = likings(prompts, random);
    List<PairwiseVote> drawn = new ArrayList<>(votes);
    for (int vote = 0; vote < votes; vote++) {
      int rater =
          skewed ? (int) (raters * Math.pow(random.nextDouble(), 2)) : random.nextInt(raters);
      int prompt = random.nextInt(prompts);
      int left = random.nextInt(strengths.length);
      int right = (left + 1 + random.nextInt(strengths.length - 1)) % strengths.length;
      double latent =
          Math.sqrt(raterShare / 2) * (ofRaters[rater][left] - ofRaters[rater][right])
              + Math.sqrt(promptShare / 2) * (ofPrompts[prompt][left] - ofPrompts[prompt][right])
              + Math.sqrt(1 - raterShare - promptShare) * random.nextGaussian();
      drawn.add(PairwiseVote.of(left, right, outcome(left, right, latent), rater, prompt));
    }
    return drawn;
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
