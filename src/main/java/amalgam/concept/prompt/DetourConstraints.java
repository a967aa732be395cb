package amalgam.concept.prompt;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Constraints that bind: first against every shortest path, then against a tenth of the rest. */
final class DetourConstraints implements ConstraintScheme {

  private static final double LEAST_SHARE_REMOVED = 0.1;

  @Override
  public Optional<CreativePrompt> constrain(
      ConceptSpace space,
      FeasibleWalks walks,
      Walk base,
      CreativePrompt prompt,
      RandomGenerator random) {
    boolean first = prompt.constraints() == 0;
    List<Walk> against =
        first
            ? walks.ofHops(walks.shortest())
            : walks.all().stream()
                .filter(walk -> prompt.constraintsMet(walk) == prompt.constraints())
                .toList();
    double share = first ? 1 : LEAST_SHARE_REMOVED;
    int[] using = new int[space.relationCount()];
    for (int relation = 0; relation < using.length; relation++) {
      int candidate = relation;
      using[relation] = (int) against.stream().filter(walk -> walk.uses(candidate)).count();
    }
    return ConstraintScheme.draw(
        space,
        base,
        prompt,
        included -> against.size() - using[included] >= share * against.size(),
        excluded -> using[excluded] >= share * against.size(),
        random);
  }
}
