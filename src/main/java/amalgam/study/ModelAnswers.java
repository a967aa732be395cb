package amalgam.study;

import amalgam.creativity.Gate;
import amalgam.leaderboard.tradeoff.LevelColumns;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Map;
import java.util.Set;

/**
 * A model's judged answers to its reference setting, in columns of a number for each bundle.
 *
 * @param samples answers judged
 * @param creativity summed U·N
 * @param gates by gate, how many failed there first
 * @param levels the same by level, for what constraints cost in novelty
 * @param greatest C that is possible on these prompts
 */
public record ModelAnswers(
    StudyModel model,
    double[] samples,
    double[] creativity,
    Map<Gate, double[]> gates,
    LevelColumns levels,
    double greatest) {

  /** C, each bundle counting as often as its weight says. */
  double creativity(int[] weights) {
    return ClusterBootstrap.dot(weights, creativity) / ClusterBootstrap.dot(weights, samples);
  }

  /** The share of its answers that failed first at one of {@code which}. */
  double share(Set<Gate> which, int[] weights) {
    return count(which, weights) / ClusterBootstrap.dot(weights, samples);
  }

  /** How many of its answers failed first at one of {@code which}. */
  double count(Set<Gate> which, int[] weights) {
    return which.stream()
        .mapToDouble(gate -> ClusterBootstrap.dot(weights, gates.getOrDefault(gate, none())))
        .sum();
  }

  private double[] none() {
    return new double[samples.length];
  }

  /** C with its interval over bundles. */
  public Estimate creativity(ClusterBootstrap bootstrap) {
    return bootstrap.ofSuccesses(creativity, samples, greatest);
  }

  /** The share of answers that failed first at {@code gate}, with its interval over bundles. */
  public Estimate share(Gate gate, ClusterBootstrap bootstrap) {
    return bootstrap.share(gates.getOrDefault(gate, none()), samples);
  }
}
