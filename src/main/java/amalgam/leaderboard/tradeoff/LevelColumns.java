package amalgam.leaderboard.tradeoff;

import amalgam.statistics.ClusterBootstrap;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * One entrant's answers in columns: for each level a number per bundle, of bundles judged at every
 * level.
 */
public final class LevelColumns {

  private final List<Integer> levels;
  private final double[][] satisfied;
  private final double[][] novelty;
  private final double[][] matchedNovelty;
  private final double[][] matchedCeiling;
  private final double[] matched;

  /**
   * @param levels ascending
   * @param satisfied per level and bundle, how many answers passed every gate
   * @param novelty their summed N
   * @param ceilings greatest N of the prompts; NaN where nothing satisfies one
   */
  public LevelColumns(
      List<Integer> levels, double[][] satisfied, double[][] novelty, double[][] ceilings) {
    this.levels = levels;
    this.satisfied = satisfied;
    this.novelty = novelty;
    int bundles = levels.isEmpty() ? 0 : satisfied[0].length;
    matched = new double[bundles];
    matchedNovelty = new double[levels.size()][bundles];
    matchedCeiling = new double[levels.size()][bundles];
    for (int bundle = 0; bundle < bundles; bundle++) {
      int column = bundle;
      if (Arrays.stream(satisfied).allMatch(level -> level[column] > 0)
          && Arrays.stream(ceilings).noneMatch(level -> Double.isNaN(level[column]))) {
        matched[bundle] = 1;
        for (int level = 0; level < levels.size(); level++) {
          matchedNovelty[level][bundle] = novelty[level][bundle] / satisfied[level][bundle];
          matchedCeiling[level][bundle] = ceilings[level][bundle];
        }
      }
    }
  }

  /** Number of levels. */
  public int levels() {
    return levels.size();
  }

  /** Number of bundles. */
  public int bundles() {
    return matched.length;
  }

  /** Number of bundles that are satisfied at every level. */
  public int matched() {
    return (int) Arrays.stream(matched).sum();
  }

  /** The fewest bundles with a satisfying answer that a level has. */
  public int fewestSatisfied() {
    return (int)
        Arrays.stream(satisfied)
            .mapToLong(level -> Arrays.stream(level).filter(count -> count > 0).count())
            .min()
            .orElse(0);
  }

  /** Satisfying answers at the level of that place. */
  public double[] satisfied(int place) {
    return satisfied[place];
  }

  /** Summed N of the satisfying answers at the level of that place. */
  public double[] novelty(int place) {
    return novelty[place];
  }

  /** Per bundle, 1 where it is satisfied at every level, else 0. */
  public double[] isMatched() {
    return matched;
  }

  /** Mean N of the matched bundles' answers at the level of that place, 0 for the others. */
  public double[] matchedNovelty(int place) {
    return matchedNovelty[place];
  }

  /** Ceilings of the matched bundles at the level of that place, 0 for the others. */
  public double[] matchedCeiling(int place) {
    return matchedCeiling[place];
  }

  /** The change per level of a part, each bundle counting as often as its weight says. */
  public double change(Part part, int[] weights) {
    return switch (part) {
      case WHOLE -> whole(weights);
      case SELECTION -> whole(weights) - matched(weights, matchedNovelty);
      case OWN -> matched(weights, matchedNovelty);
      case FORCED -> matched(weights, matchedCeiling);
      case BEYOND -> matched(weights, matchedNovelty) - matched(weights, matchedCeiling);
    };
  }

  private double whole(int[] weights) {
    return slope(
        place ->
            ClusterBootstrap.dot(weights, novelty[place])
                / ClusterBootstrap.dot(weights, satisfied[place]));
  }

  private double matched(int[] weights, double[][] values) {
    double count = ClusterBootstrap.dot(weights, matched);
    return slope(place -> ClusterBootstrap.dot(weights, values[place]) / count);
  }

  private double slope(IntToDoubleFunction height) {
    double[] x = levels.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] y = new double[x.length];
    Arrays.setAll(y, height);
    return LeastSquares.slope(x, y);
  }
}
