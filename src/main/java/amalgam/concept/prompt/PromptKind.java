package amalgam.concept.prompt;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How the constraints of a bundle are chosen around its base path. */
public enum PromptKind {
  /** The base path is a shortest one; constraints are drawn blindly (the paper's way). */
  PLAIN(new PlainConstraints()),
  /**
   * The base path is longer than the shortest one, the first constraint rules out every shortest
   * path, and each further one removes at least a tenth of the walks that are left.
   */
  DETOUR(new DetourConstraints());

  private final ConstraintScheme scheme;

  PromptKind(ConstraintScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Nested prompts over one pair of endpoints: level 1 without a constraint, each further level one
   * more, all satisfied by {@code base}; empty where no fitting constraint is left.
   */
  public Optional<List<CreativePrompt>> nest(
      ConceptSpace space, FeasibleWalks walks, Walk base, int levels, RandomGenerator random) {
    List<CreativePrompt> nested = new ArrayList<>();
    CreativePrompt prompt = CreativePrompt.between(base.start(), base.end());
    nested.add(prompt);
    while (nested.size() < levels) {
      Optional<CreativePrompt> next = scheme.constrain(space, walks, base, prompt, random);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      prompt = next.get();
      nested.add(prompt);
    }
    return Optional.of(List.copyOf(nested));
  }

  /** Whether a base path of {@code hops} fits, the shortest path having {@code shortest} hops. */
  public boolean acceptsBase(int hops, int shortest) {
    return this == PLAIN ? hops == shortest : hops > shortest;
  }

  /** The word that definitions and addresses use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
