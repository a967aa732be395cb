package amalgam.rating.quality;

import amalgam.rating.Axis;
import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.TieModel;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What raters think who read, as the plans of the product assume: over all raters and prompts a
 * pair is preferred with the probability of its strengths, a part of the variance of an answer
 * being the rater's own taste and another part the prompt's. Each rater leans to one side a little,
 * to the left rather, and is more or less fond of ties.
 */
final class SimulatedTaste {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double OWN_SHARE = 0.3;
  private static final double PROMPT_SHARE = 0.2;
  private static final double MOST_TIES = 0.6;
  private static final double LEFT_ADVANTAGE = 0.15;
  private static final double LEAN = 0.2;

  private final int entrants;
  private final double reach;
  private final RandomGenerator random;
  private final double[][][] ofRaters;
  private final double[][][] ofPrompts;
  private final double[] ties;
  private final double[] leans;

  /**
   * @param reach the strengths lie evenly between −reach and reach, in opposite order on the two
   *     axes
   */
  SimulatedTaste(int raters, int prompts, int entrants, double reach, RandomGenerator random) {
    this.entrants = entrants;
    this.reach = reach;
    this.random = random;
    ofRaters = likings(raters);
    ofPrompts = likings(prompts);
    ties = random.doubles(raters, 0, MOST_TIES).toArray();
    leans =
        random.doubles(raters).map(any -> LEFT_ADVANTAGE + LEAN * random.nextGaussian()).toArray();
  }

  private double[][][] likings(int count) {
    double[][][] likings = new double[Axis.values().length][count][entrants];
    for (double[][] axis : likings) {
      for (double[] row : axis) {
        for (int entrant = 0; entrant < row.length; entrant++) {
          row[entrant] = random.nextGaussian();
        }
      }
    }
    return likings;
  }

  Outcome answer(Axis axis, int rater, int prompt, int left, int right) {
    double[] own = ofRaters[axis.ordinal()][rater];
    double[] prompted = ofPrompts[axis.ordinal()][prompt];
    double latent =
        Math.sqrt(OWN_SHARE / 2) * (own[left] - own[right])
            + Math.sqrt(PROMPT_SHARE / 2) * (prompted[left] - prompted[right])
            + Math.sqrt(1 - OWN_SHARE - PROMPT_SHARE) * random.nextGaussian();
    double preferred =
        TieModel.preference(strength(axis, left) - strength(axis, right) + leans[rater]);
    double tied = ties[rater] * 2 * Math.min(preferred, 1 - preferred);
    double place = NORMAL.survivalProbability(latent);
    if (place < preferred - tied / 2) {
      return Outcome.LEFT;
    }
    return place < preferred + tied / 2 ? Outcome.TIE : Outcome.RIGHT;
  }

  private double strength(Axis axis, int entrant) {
    double place = 2.0 * entrant / (entrants - 1) - 1;
    return reach * (axis == Axis.NOVELTY ? place : -place);
  }
}
