package amalgam.planning;

import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.Clustering;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.TieModel;
import amalgam.statistics.rating.VoteTally;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strengths in the eyes of raters who would judge as the automated measures do: on every bundle
 * each pair's greater value wins. One tie is added to each pair, so that whoever always wins is not
 * infinitely strong.
 */
final class ImpliedStrengths {

  private static final FitSettings SETTINGS =
      new FitSettings(TieModel.HALF, false, Clustering.NONE, 0.95);
  private static final long NOBODY = 0;
  private static final long ADDED = -1;

  private ImpliedStrengths() {}

  /**
   * @param values by entrant and bundle; NaN where there is none
   */
  static List<Double> of(double[][] values) {
    VoteTally tally = new VoteTally(values.length, 0);
    for (int one = 0; one < values.length; one++) {
      for (int other = one + 1; other < values.length; other++) {
        tally.add(PairwiseVote.of(one, other, Outcome.TIE, NOBODY, ADDED));
        for (int bundle = 0; bundle < values[one].length; bundle++) {
          double difference = values[one][bundle] - values[other][bundle];
          if (!Double.isNaN(difference)) {
            tally.add(PairwiseVote.of(one, other, outcome(difference), NOBODY, bundle));
          }
        }
      }
    }
    BradleyTerryFit fit = new BradleyTerry(SETTINGS).fit(tally);
    return IntStream.range(0, values.length).mapToObj(fit::strength).toList();
  }

  private static Outcome outcome(double difference) {
    if (difference == 0) {
      return Outcome.TIE;
    }
    return difference > 0 ? Outcome.LEFT : Outcome.RIGHT;
  }
}
