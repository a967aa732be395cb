package amalgam.concept.prompt;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws prompt sets: matched bundles, solvable by construction (a base path satisfies every level),
 * over held-out endpoint pairs, each pair once. Same space, specification and seed: same set.
 */
public final class PromptGenerator {

  /** Endpoint pairs joined by more walks than this are passed over: counting them is too slow. */
  public static final int MOST_WALKS = 50_000;

  private static final int TRIES_PER_BUNDLE = 20_000;

  /** After so many pairs with too many walks the space has too many for this hop budget. */
  private static final int MOST_CROWDED = 100;

  private final ConceptSpace space;

  public PromptGenerator(ConceptSpace space) {
    this.space = space;
  }

  /**
   * The set that {@code specification} describes.
   *
   * @throws IllegalArgumentException if the space does not yield that many bundles
   */
  public PromptSet generate(PromptSpecification specification) {
    RandomGenerator random = new SplittableRandom(specification.seed());
    List<BundledPrompt> prompts = new ArrayList<>();
    Set<Long> used = new HashSet<>();
    for (int bundle = 0; bundle < specification.bundles(); bundle++) {
      prompts.addAll(drawBundle(specification, bundle, used, random));
    }
    return new PromptSet(specification, prompts);
  }

  private List<BundledPrompt> drawBundle(
      PromptSpecification specification, int bundle, Set<Long> used, RandomGenerator random) {
    int crowded = 0;
    for (int attempt = 0; attempt < TRIES_PER_BUNDLE && crowded < MOST_CROWDED; attempt++) {
      int start = random.nextInt(space.conceptCount());
      int hops = random.nextInt(specification.leastHops(), specification.mostHops() + 1);
      int end = drawEnd(specification, start, hops, random);
      if (end >= 0 && !used.contains((long) start << 32 | end)) {
        Optional<FeasibleWalks> walks =
            FeasibleWalks.between(space, start, end, specification.hopBudget(), MOST_WALKS);
        // The end is within reach, so that there are no walks only where there are too many.
        crowded += walks.isEmpty() ? 1 : 0;
        Optional<List<BundledPrompt>> drawn =
            walks.flatMap(found -> tryBundle(specification, bundle, found, hops, random));
        if (drawn.isPresent()) {
          used.add((long) start << 32 | end);
          used.add((long) end << 32 | start);
          return drawn.get();
        }
      }
    }
    throw new IllegalArgumentException(
        ("The space '%s' gave only %d of %d bundles of %s prompts at %d levels;" + " ask for %s.")
            .formatted(
                space.identity().id(),
                bundle,
                specification.bundles(),
                specification.kind().word(),
                specification.levels(),
                crowded < MOST_CROWDED ? "fewer bundles or levels" : "a smaller hop budget"));
  }

  /**
   * A concept, held out with {@code start}, for which a base path of {@code hops} may fit; or −1.
   */
  private int drawEnd(
      PromptSpecification specification, int start, int hops, RandomGenerator random) {
    int[] distances = space.distances(start, hops, relation -> true);
    int[] ends =
        IntStream.range(0, distances.length)
            .filter(end -> end != start && distances[end] > 0)
            .filter(end -> specification.kind().acceptsBase(hops, distances[end]))
            .filter(end -> HeldOutPairs.contains(start, end))
            .toArray();
    return ends.length == 0 ? -1 : ends[random.nextInt(ends.length)];
  }

  private Optional<List<BundledPrompt>> tryBundle(
      PromptSpecification specification,
      int bundle,
      FeasibleWalks walks,
      int hops,
      RandomGenerator random) {
    List<Walk> bases = walks.ofHops(hops);
    if (bases.isEmpty()) {
      return Optional.empty();
    }
    Walk base = bases.get(random.nextInt(bases.size()));
    return specification
        .kind()
        .nest(space, walks, base, specification.levels(), random)
        .map(nested -> nested.stream().map(prompt -> place(bundle, prompt, walks)).toList());
  }

  private static BundledPrompt place(int bundle, CreativePrompt prompt, FeasibleWalks walks) {
    return new BundledPrompt(bundle, prompt, walks.shareRemovedBy(prompt));
  }
}
