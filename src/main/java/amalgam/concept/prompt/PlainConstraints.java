package amalgam.concept.prompt;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The paper's constraints: any relation on the base path to include, any other to exclude. */
final class PlainConstraints implements ConstraintScheme {

  @Override
  public Optional<CreativePrompt> constrain(
      ConceptSpace space,
      FeasibleWalks walks,
      Walk base,
      CreativePrompt prompt,
      RandomGenerator random) {
    return ConstraintScheme.draw(
        space, base, prompt, relation -> true, relation -> space.frequency(relation) > 0, random);
  }
}
