package amalgam.creativity;

import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;

/**
 * Utility of a walk for a prompt. Source: Schapiro et al., arXiv 2509.21043.
 *
 * @param weights α_I and α_X
 */
public record Utility(CreativityWeights weights) {

  /**
   * (1 + α_I|I|)(1 + α_X|X|), what a walk that passes every gate earns.
   *
   * @param inclusions |I|
   * @param exclusions |X|
   */
  public double whenSatisfied(int inclusions, int exclusions) {
    return (1 + weights.alphaInclusion() * inclusions)
        * (1 + weights.alphaExclusion() * exclusions);
  }

  /** U(P, x): {@link #whenSatisfied} where no gate failed, else 0. */
  public double of(CreativePrompt prompt, Gate gate) {
    return gate.isSatisfied() ? whenSatisfied(prompt.include().size(), prompt.exclude().size()) : 0;
  }

  /**
   * Soft utility, 0…1: the share of the constraints met, 1 where there are none; 0 for a walk that
   * fails before the constraints are asked.
   */
  public double soft(CreativePrompt prompt, Walk walk, Gate gate) {
    if (!gate.reachesConstraints()) {
      return 0;
    }
    return prompt.constraints() == 0
        ? 1
        : (double) prompt.constraintsMet(walk) / prompt.constraints();
  }
}
