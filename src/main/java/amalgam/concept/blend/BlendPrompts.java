package amalgam.concept.blend;

import amalgam.concept.ConceptSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws blend prompts in matched bundles: the same two concepts at every level, each level one
 * constraint more than the one before. Both concepts have a meaning and no link joins them, so that
 * the space does not say how they belong together; each pair comes once. Same space, specification
 * and seed: same set.
 */
public final class BlendPrompts {

  private static final int TRIES_PER_BUNDLE = 10_000;

  private final ConceptSpace space;
  private final int[] meaningful;

  public BlendPrompts(ConceptSpace space) {
    this.space = space;
    this.meaningful =
        IntStream.range(0, space.conceptCount())
            .filter(concept -> !space.concept(concept).definition().isBlank())
            .toArray();
  }

  /**
   * Checks that concepts of the space can be blended at all.
   *
   * @throws IllegalArgumentException if fewer than two of them mean anything
   */
  public void check() {
    if (meaningful.length < 2) {
      throw new IllegalArgumentException(
          "The concepts of the space '%s' mean nothing that could be blended; choose a space whose concepts have definitions."
              .formatted(space.identity().id()));
    }
  }

  /**
   * The set that {@code specification} describes, bundle by bundle, each by ascending level.
   *
   * @throws IllegalArgumentException if the space does not yield that many pairs
   */
  public List<List<BlendPrompt>> draw(BlendSpecification specification) {
    check();
    RandomGenerator random = new SplittableRandom(specification.seed());
    Set<Long> used = new HashSet<>();
    List<List<BlendPrompt>> bundles = new ArrayList<>();
    while (bundles.size() < specification.bundles()) {
      long pair = drawPair(used, random, bundles.size(), specification.bundles());
      bundles.add(nest((int) (pair >> 32), (int) pair, specification.levels(), random));
    }
    return bundles;
  }

  private long drawPair(Set<Long> used, RandomGenerator random, int drawn, int wanted) {
    for (int attempt = 0; attempt < TRIES_PER_BUNDLE; attempt++) {
      int one = meaningful[random.nextInt(meaningful.length)];
      int other = meaningful[random.nextInt(meaningful.length)];
      long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
      if (one != other && space.halfEdge(one, other) < 0 && used.add(pair)) {
        return (long) one << 32 | other;
      }
    }
    throw new IllegalArgumentException(
        "The space '%s' gave only %d of %d pairs of concepts without a link; ask for fewer bundles."
            .formatted(space.identity().id(), drawn, wanted));
  }

  private static List<BlendPrompt> nest(int start, int end, int levels, RandomGenerator random) {
    List<String> order = new ArrayList<>();
    for (StatedConstraint constraint : StatedConstraint.values()) {
      order.add(constraint.words());
    }
    Collections.shuffle(order, Random.from(random));
    return IntStream.range(0, levels)
        .mapToObj(constraints -> new BlendPrompt(start, end, order.subList(0, constraints)))
        .toList();
  }
}
