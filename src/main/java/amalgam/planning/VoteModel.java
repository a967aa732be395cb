package amalgam.planning;

import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.TieModel;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The people and prompts of one simulated tournament. Each rater and each prompt has a liking of
 * its own for each entrant on each axis, yet over all of them a pair is preferred with the
 * probability of its strengths: an answer is a threshold on a standard normal sum of the rater's
 * liking, the prompt's, and chance.
 */
final class VoteModel {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final List<List<Double>> strengths;
  private final Raters raters;
  private final double[][][] ofRaters;
  private final double[][][] ofPrompts;
  private final boolean[] careless;
  private final RandomGenerator random;

  /**
   * @param strengths by axis and entrant
   */
  VoteModel(List<List<Double>> strengths, Raters raters, int prompts, RandomGenerator random) {
    this.strengths = strengths;
    this.raters = raters;
    this.random = random;
    ofRaters = likings(raters.count());
    ofPrompts = likings(prompts);
    careless = new boolean[raters.count()];
    for (int rater = 0; rater < careless.length; rater++) {
      careless[rater] = random.nextDouble() < raters.carelessShare();
    }
  }

  private double[][][] likings(int count) {
    double[][][] likings = new double[strengths.size()][count][strengths.getFirst().size()];
    for (double[][] axis : likings) {
      for (double[] row : axis) {
        for (int entrant = 0; entrant < row.length; entrant++) {
          row[entrant] = random.nextGaussian();
        }
      }
    }
    return likings;
  }

  /** What a rater answers on an axis. */
  Outcome answer(VoteAxis asked, int rater, int prompt, int left, int right) {
    int axis = asked.ordinal();
    if (careless[rater]) {
      return outcome(0.5, random.nextDouble());
    }
    double[] rated = ofRaters[axis][rater];
    double[] prompted = ofPrompts[axis][prompt];
    double latent =
        Math.sqrt(raters.ownShare() / 2) * (rated[left] - rated[right])
            + Math.sqrt(raters.promptShare() / 2) * (prompted[left] - prompted[right])
            + Math.sqrt(1 - raters.ownShare() - raters.promptShare()) * random.nextGaussian();
    double difference = strengths.get(axis).get(left) - strengths.get(axis).get(right);
    return outcome(TieModel.preference(difference), NORMAL.survivalProbability(latent));
  }

  /**
   * @param place uniform between 0 and 1
   */
  private Outcome outcome(double preferred, double place) {
    double tied = raters.tieShare() * 2 * Math.min(preferred, 1 - preferred);
    if (place < preferred - tied / 2) {
      return Outcome.LEFT;
    }
    return place < preferred + tied / 2 ? Outcome.TIE : Outcome.RIGHT;
  }
}
