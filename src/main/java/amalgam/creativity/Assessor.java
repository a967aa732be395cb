package amalgam.creativity;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import org.jspecify.annotations.Nullable;

/** Tests a walk against the gates, in their order, and measures it. Immutable and exact. */
public final class Assessor {

  private final ConceptSpace space;
  private final WalkRules rules;
  private final Novelty novelty;
  private final Utility utility;

  public Assessor(ConceptSpace space, WalkRules rules, CreativityWeights weights) {
    this.space = space;
    this.rules = rules;
    this.novelty = new Novelty(space, weights);
    this.utility = new Utility(weights);
  }

  /** Measures an answer to {@code prompt}; {@code walk} is null where the answer is no walk. */
  public Assessment assess(CreativePrompt prompt, @Nullable Walk walk) {
    if (walk == null) {
      return Assessment.malformed(Gate.UNPARSABLE, 0);
    }
    Gate gate = firstFailed(prompt, walk);
    if (!gate.isWellFormed()) {
      return Assessment.malformed(gate, walk.hops());
    }
    double surprise = novelty.surprise(walk);
    double novel = novelty.of(walk.hops(), surprise);
    double useful = utility.of(prompt, gate);
    return new Assessment(
        gate,
        walk.hops(),
        surprise,
        novel,
        useful,
        utility.soft(prompt, walk, gate),
        useful * novel);
  }

  /** The first gate that {@code walk} fails. */
  public Gate firstFailed(CreativePrompt prompt, Walk walk) {
    for (int position = 0; position <= walk.hops(); position++) {
      if (walk.concept(position) == Walk.UNKNOWN) {
        return Gate.UNKNOWN_CONCEPT;
      }
    }
    for (int hop = 0; hop < walk.hops(); hop++) {
      int relation = space.relationBetween(walk.concept(hop), walk.concept(hop + 1));
      if (relation == Walk.UNKNOWN || relation != walk.relation(hop)) {
        return Gate.HALLUCINATED_EDGE;
      }
    }
    if (walk.start() != prompt.start() || walk.end() != prompt.end()) {
      return Gate.WRONG_ENDPOINTS;
    }
    if (walk.hops() > rules.hopBudget()) {
      return Gate.HOP_BUDGET;
    }
    if (!rules.allowRevisits() && walk.revisits()) {
      return Gate.REVISIT;
    }
    return failedConstraint(prompt, walk);
  }

  private static Gate failedConstraint(CreativePrompt prompt, Walk walk) {
    for (int position = 0; position < prompt.include().size(); position++) {
      if (!walk.uses(prompt.include().get(position))) {
        return Gate.INCLUSION_MISSING;
      }
    }
    for (int position = 0; position < prompt.exclude().size(); position++) {
      if (walk.uses(prompt.exclude().get(position))) {
        return Gate.EXCLUSION_USED;
      }
    }
    return Gate.NONE;
  }
}
