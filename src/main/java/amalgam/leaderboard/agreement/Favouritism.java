package amalgam.leaderboard.agreement;

import amalgam.leaderboard.agreement.Answer.Pair;
import amalgam.statistics.ClusterBootstrap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Whether a judge prefers families of contestants more than others do: over the pairs of which
 * exactly one proposal is of a family, the mean of its score less the others' mean score, a
 * preference for the family being 1, for the other 0, for neither ½. Pairs of one matched bundle
 * hang together.
 */
final class Favouritism {

  private static final double HALF = 0.5;

  private final LongFunction<String> families;

  /**
   * @param families of contestants, by the id of an entrant
   */
  Favouritism(LongFunction<String> families) {
    this.families = families;
  }

  /** How a pair fared: the mean score of its first proposal. */
  private static final class Score {

    private double sum;
    private int count;

    void add(Preference preference) {
      sum +=
          switch (preference) {
            case FIRST -> 1;
            case NEITHER -> HALF;
            case SECOND -> 0;
          };
      count++;
    }

    double mean() {
      return sum / count;
    }
  }

  private static Map<Pair, Score> scores(Collection<Answer> answers) {
    Map<Pair, Score> scores = new HashMap<>();
    answers.forEach(
        answer ->
            scores.computeIfAbsent(answer.pair(), pair -> new Score()).add(answer.preference()));
    return scores;
  }

  /**
   * Of each family of which pairs tell, by name.
   *
   * @param answers of the judge
   * @param others answers by those it is held against
   */
  List<Favour> of(
      List<Answer> answers,
      Collection<Answer> others,
      Favour.Reference against,
      ClusterBootstrap bootstrap) {
    Map<Pair, Score> reference = scores(others);
    Map<Pair, Score> own = scores(answers);
    Map<String, ClusterSums> sums = new TreeMap<>();
    Map<Pair, Answer> once = new HashMap<>();
    answers.forEach(answer -> once.putIfAbsent(answer.pair(), answer));
    once.forEach(
        (pair, answer) -> {
          Score ofOthers = reference.get(pair);
          Score mine = own.get(pair);
          String first = families.apply(answer.firstEntrant());
          String second = families.apply(answer.secondEntrant());
          if (ofOthers != null && mine != null && !first.equals(second)) {
            double excess = mine.mean() - ofOthers.mean();
            add(sums, first, pair, excess);
            add(sums, second, pair, -excess);
          }
        });
    List<Favour> favours = new ArrayList<>();
    sums.forEach((family, sum) -> favours.add(new Favour(family, sum.mean(bootstrap), against)));
    return favours;
  }

  private static void add(Map<String, ClusterSums> sums, String family, Pair pair, double excess) {
    sums.computeIfAbsent(family, key -> new ClusterSums()).add(pair.bundle(), excess, 1);
  }
}
