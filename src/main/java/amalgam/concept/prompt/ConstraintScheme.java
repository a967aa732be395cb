package amalgam.concept.prompt;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Adds one constraint to a prompt so that its base path still satisfies it. */
interface ConstraintScheme {

  /** {@code prompt} with one more constraint, or empty where none fits. */
  Optional<CreativePrompt> constrain(
      ConceptSpace space,
      FeasibleWalks walks,
      Walk base,
      CreativePrompt prompt,
      RandomGenerator random);

  /**
   * With probability ½ an inclusion of a relation on {@code base}, else an exclusion of one that is
   * not, each drawn uniformly from those that fit; the other kind where the first has none.
   */
  static Optional<CreativePrompt> draw(
      ConceptSpace space,
      Walk base,
      CreativePrompt prompt,
      IntPredicate inclusionFits,
      IntPredicate exclusionFits,
      RandomGenerator random) {
    int[] inclusions =
        IntStream.range(0, space.relationCount())
            .filter(relation -> base.uses(relation) && !prompt.include().contains(relation))
            .filter(inclusionFits)
            .toArray();
    int[] exclusions =
        IntStream.range(0, space.relationCount())
            .filter(relation -> !base.uses(relation) && !prompt.exclude().contains(relation))
            .filter(exclusionFits)
            .toArray();
    if (inclusions.length + exclusions.length == 0) {
      return Optional.empty();
    }
    boolean include = exclusions.length == 0 || (inclusions.length > 0 && random.nextBoolean());
    int[] candidates = include ? inclusions : exclusions;
    int relation = candidates[random.nextInt(candidates.length)];
    return Optional.of(include ? prompt.including(relation) : prompt.excluding(relation));
  }
}
