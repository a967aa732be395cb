package amalgam.creativity.blend;

import amalgam.creativity.Assessment;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.Gate;
import amalgam.creativity.Utility;
import java.util.List;

/**
 * How blends are measured. The formulas are ours, not those of Schapiro et al., who measure walks.
 *
 * <p>N = min over both concepts c of 1 − cos(e(idea), e(c)), e being the vector of a text and a
 * concept its name with its meaning; U = 1 + α_I·(number of stated constraints) where every gate
 * passed, else 0; creativity is U·N. N lies between 0 and {@value #GREATEST_NOVELTY}.
 *
 * @see <a href="src/docs/decisions/0029-how-blends-are-judged.md">decision 29</a>
 */
public record BlendMeasures(CreativityWeights weights) {

  /** No two vectors are farther apart. */
  public static final double GREATEST_NOVELTY = 2;

  /**
   * N of an idea, by its vector and those of its two concepts.
   *
   * @param concepts at least one
   */
  public static double novelty(float[] idea, List<float[]> concepts) {
    return concepts.stream()
        .mapToDouble(concept -> TextVectors.distance(idea, concept))
        .min()
        .orElseThrow();
  }

  /**
   * Mean distance between ideas, over all pairs of them.
   *
   * @param ideas their vectors, at least 2
   */
  public static double diversity(List<float[]> ideas) {
    double sum = 0;
    for (int one = 1; one < ideas.size(); one++) {
      for (int other = 0; other < one; other++) {
        sum += TextVectors.distance(ideas.get(one), ideas.get(other));
      }
    }
    return sum / (ideas.size() * (ideas.size() - 1) / 2.0);
  }

  /**
   * What is found of a proposal.
   *
   * @param gate the first one failed
   * @param novelty N; NaN where the answer is no text
   * @param constraints that were stated
   * @param accepted share, 0…1, of the judges who say that it makes sense and meets them all
   */
  public Assessment assess(Gate gate, double novelty, int constraints, double accepted) {
    double useful = gate.isSatisfied() ? new Utility(weights).whenSatisfied(constraints, 0) : 0;
    return new Assessment(
        gate, 0, Double.NaN, novelty, useful, accepted, useful == 0 ? 0 : useful * novelty);
  }
}
