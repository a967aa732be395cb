package amalgam.statistics.rating;

import java.util.Arrays;
import java.util.List;

/** The slow and obvious fit: Newman's iteration over a table of wins, a tie half a win each. */
final class NewmanIteration {

  private NewmanIteration() {}

  /** Strengths that sum to 0. */
  static double[] strengths(int models, List<PairwiseVote> votes) {
    double[][] wins = new double[models][models];
    for (PairwiseVote vote : votes) {
      double left = TieModel.HALF.value(vote.outcome());
      wins[vote.left()][vote.right()] += left;
      wins[vote.right()][vote.left()] += 1 - left;
    }
    double[] worths = new double[models];
    Arrays.fill(worths, 1);
    for (int iteration = 0; iteration < 3_000; iteration++) {
      for (int model = 0; model < models; model++) {
        worths[model] = improved(model, wins, worths);
      }
    }
    double mean = Arrays.stream(worths).map(Math::log).average().orElseThrow();
    return Arrays.stream(worths).map(worth -> Math.log(worth) - mean).toArray();
  }

  private static double improved(int model, double[][] wins, double[] worths) {
    double won = 0;
    double lost = 0;
    for (int other = 0; other < worths.length; other++) {
      double sum = worths[model] + worths[other];
      won += wins[model][other] * worths[other] / sum;
      lost += wins[other][model] / sum;
    }
    return won / lost;
  }
}
