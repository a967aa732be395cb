package amalgam.creativity;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Branch and bound for the satisfying walk of exactly so many hops, without revisits, whose summed
 * surprise is greatest. The program that allows revisits bounds every branch from above.
 */
final class RevisitFreeSearch {

  // Sums of the same terms in another order differ in the last digits; less than this is no gain.
  private static final double ROUNDING = 1e-12;

  private final ConceptSpace space;
  private final CreativePrompt prompt;
  private final SurpriseToGo toGo;
  private final int hops;
  private final int[] concepts;
  private final int[] relations;
  private double greatest;
  private Optional<Walk> best = Optional.empty();

  RevisitFreeSearch(ConceptSpace space, CreativePrompt prompt, SurpriseToGo toGo, int hops) {
    this.space = space;
    this.prompt = prompt;
    this.toGo = toGo;
    this.hops = hops;
    this.concepts = new int[hops + 1];
    this.relations = new int[hops];
  }

  /** The best walk whose summed surprise in nats exceeds {@code floor}; empty if none does. */
  Optional<Walk> best(double floor) {
    greatest = floor;
    concepts[0] = prompt.start();
    extend(0, 0, 0);
    return best;
  }

  private void extend(int hop, int subset, double sum) {
    if (hop == hops) {
      greatest = sum;
      best = Optional.of(Walk.of(concepts, relations));
      return;
    }
    int concept = concepts[hop];
    int[] steps =
        IntStream.range(space.firstHalfEdge(concept), space.lastHalfEdge(concept))
            .filter(edge -> mayStep(edge, hop))
            .filter(edge -> bound(edge, hop, subset, sum) > greatest + ROUNDING)
            .boxed()
            .sorted(Comparator.comparingDouble(edge -> -bound(edge, hop, subset, sum)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int edge : steps) {
      if (bound(edge, hop, subset, sum) > greatest + ROUNDING) {
        relations[hop] = space.relationOf(edge);
        concepts[hop + 1] = space.neighbour(edge);
        extend(hop + 1, subset | toGo.met(relations[hop]), sum + space.surprise(relations[hop]));
      }
    }
  }

  private boolean mayStep(int edge, int hop) {
    int next = space.neighbour(edge);
    boolean endTooEarly = next == prompt.end() && hop + 1 < hops;
    return !endTooEarly
        && toGo.isAllowed(space.relationOf(edge))
        && Arrays.stream(concepts, 0, hop + 1).noneMatch(visited -> visited == next);
  }

  private double bound(int edge, int hop, int subset, double sum) {
    int relation = space.relationOf(edge);
    return sum
        + space.surprise(relation)
        + toGo.from(space.neighbour(edge), subset | toGo.met(relation), hops - hop - 1);
  }
}
