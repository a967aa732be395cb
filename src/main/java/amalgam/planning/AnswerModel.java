package amalgam.planning;

import java.util.random.RandomGenerator;

/** How well entrants answer, bundle by bundle. */
public interface AnswerModel {

  /** Number of entrants. */
  int entrants();

  /** The answers of a new tournament. */
  Answers draw(int bundles, RandomGenerator random);

  /**
   * Answers of one simulated tournament.
   *
   * @param creativity each entrant's C over all the bundles there could be
   * @param byBundle mean U·N of each entrant on each bundle: {@code [entrant][bundle]}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Answers(double[] creativity, double[][] byBundle) {}
}
