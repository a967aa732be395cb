package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.prompt.FeasibleWalks;
import amalgam.concept.prompt.HeldOutPairs;
import amalgam.concept.prompt.PromptGenerator;
import amalgam.concept.prompt.PromptKind;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws prompts with a walk that answers them. The number of constraints is uniform; of the prompts
 * that have any, as many are detours as the settings ask for (a walk longer than the shortest, and
 * constraints that rule the shortest out). The others are answered half by a random shortest walk,
 * half by a self-avoiding random walk.
 *
 * <p>Training prompts are never about a {@linkplain HeldOutPairs held-out pair} of endpoints; such
 * a pair may still occur inside a longer training walk.
 */
final class ExampleGenerator {

  private static final int MOST_TRIES = 100_000;

  private final ConceptSpace space;
  private final TrainingSettings settings;
  private final boolean heldOut;
  private final RandomGenerator random;
  private final double detourGivenConstraint;

  /** Over held-out pairs only, or over the others only. */
  ExampleGenerator(ConceptSpace space, TrainingSettings settings, boolean heldOut, long seed) {
    this.space = space;
    this.settings = settings;
    this.heldOut = heldOut;
    this.random = new SplittableRandom(seed);
    this.detourGivenConstraint =
        settings.detourShare() == 0
            ? 0
            : settings.detourShare()
                / TrainingSettings.constrainedShare(settings.mostConstraints());
  }

  /** A prompt and a walk that satisfies it. */
  record Example(CreativePrompt prompt, Walk walk) {}

  /**
   * The next example.
   *
   * @throws IllegalArgumentException if the space does not yield one
   */
  Example next() {
    int constraints = random.nextInt(settings.mostConstraints() + 1);
    boolean detour = constraints > 0 && random.nextDouble() < detourGivenConstraint;
    boolean shortest = random.nextBoolean();
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      Optional<Example> drawn = detour ? detour(constraints) : plain(constraints, shortest);
      if (drawn.isPresent()) {
        return drawn.get();
      }
    }
    throw new IllegalArgumentException(
        "The space '%s' gave no training walk with %d constraints in %,d tries; ask for fewer."
            .formatted(space.identity().id(), constraints, MOST_TRIES));
  }

  private Optional<Example> detour(int constraints) {
    int start = random.nextInt(space.conceptCount());
    int hops = random.nextInt(2, settings.mostHops() + 1);
    int end = drawEnd(start, hops, PromptKind.DETOUR);
    if (end < 0) {
      return Optional.empty();
    }
    Optional<FeasibleWalks> feasible =
        FeasibleWalks.between(space, start, end, settings.mostHops(), PromptGenerator.MOST_WALKS);
    List<Walk> bases = feasible.map(walks -> walks.ofHops(hops)).orElse(List.of());
    if (bases.isEmpty()) {
      return Optional.empty();
    }
    Walk base = bases.get(random.nextInt(bases.size()));
    return constrain(PromptKind.DETOUR, feasible.orElseThrow(), base, constraints);
  }

  private Optional<Example> plain(int constraints, boolean shortest) {
    int start = random.nextInt(space.conceptCount());
    int hops = random.nextInt(1, settings.mostHops() + 1);
    Optional<Walk> base = shortest ? shortestWalk(start, hops) : wander(start, hops);
    return base.flatMap(
        walk -> constrain(PromptKind.PLAIN, FeasibleWalks.of(List.of(walk)), walk, constraints));
  }

  private Optional<Example> constrain(
      PromptKind kind, FeasibleWalks walks, Walk base, int constraints) {
    return kind.nest(space, walks, base, constraints + 1, random)
        .map(nested -> new Example(nested.getLast(), base));
  }

  /** A concept for which a base path of {@code hops} may fit, or −1. */
  private int drawEnd(int start, int hops, PromptKind kind) {
    int[] distances = space.distances(start, hops, relation -> true);
    int[] ends =
        IntStream.range(0, distances.length)
            .filter(end -> distances[end] > 0 && kind.acceptsBase(hops, distances[end]))
            .filter(end -> isAllowed(start, end))
            .toArray();
    return ends.length == 0 ? -1 : ends[random.nextInt(ends.length)];
  }

  private boolean isAllowed(int start, int end) {
    return HeldOutPairs.contains(start, end) == heldOut;
  }

  private Optional<Walk> shortestWalk(int start, int hops) {
    int end = drawEnd(start, hops, PromptKind.PLAIN);
    if (end < 0) {
      return Optional.empty();
    }
    int[] distances = space.distances(start, hops, relation -> true);
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[hops] = end;
    for (int hop = hops; hop > 0; hop--) {
      int nearer = hop - 1;
      int[] back = halfEdges(concepts[hop], next -> distances[next] == nearer);
      int edge = back[random.nextInt(back.length)];
      concepts[nearer] = space.neighbour(edge);
      relations[nearer] = space.relationOf(edge);
    }
    return Optional.of(Walk.of(concepts, relations));
  }

  private Optional<Walk> wander(int start, int hops) {
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = start;
    for (int hop = 0; hop < hops; hop++) {
      int reached = hop + 1;
      int[] onward =
          halfEdges(
              concepts[hop],
              next -> IntStream.of(concepts).limit(reached).noneMatch(seen -> seen == next));
      if (onward.length == 0) {
        return Optional.empty();
      }
      int edge = onward[random.nextInt(onward.length)];
      concepts[reached] = space.neighbour(edge);
      relations[hop] = space.relationOf(edge);
    }
    return isAllowed(start, concepts[hops])
        ? Optional.of(Walk.of(concepts, relations))
        : Optional.empty();
  }

  private int[] halfEdges(int concept, IntPredicate leadsWell) {
    return IntStream.range(space.firstHalfEdge(concept), space.lastHalfEdge(concept))
        .filter(edge -> leadsWell.test(space.neighbour(edge)))
        .toArray();
  }
}
