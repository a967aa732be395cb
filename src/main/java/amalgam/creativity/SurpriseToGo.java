package amalgam.creativity;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The greatest summed surprise of a way to the prompt's end in exactly so many hops, by dynamic
 * programming over (concept, required relations met so far, hops left); revisits are allowed.
 */
final class SurpriseToGo {

  // Only concepts that lie on some walk within the budget have states: a concept is in when its
  // distances from the start and to the end, by allowed relations, fit the budget together.
  private static final int OUTSIDE = -1;

  private final ConceptSpace space;
  private final CreativePrompt prompt;
  private final int subsets;
  private final int[] slots;
  private final int[] members;
  private final double[][] best;

  SurpriseToGo(ConceptSpace space, CreativePrompt prompt, int hopBudget) {
    this.space = space;
    this.prompt = prompt;
    this.subsets = 1 << prompt.include().size();
    int[] fromStart = space.distances(prompt.start(), hopBudget, this::isAllowed);
    int[] toEnd = space.distances(prompt.end(), hopBudget, this::isAllowed);
    this.members =
        IntStream.range(0, space.conceptCount())
            .filter(concept -> fromStart[concept] >= 0 && toEnd[concept] >= 0)
            .filter(concept -> fromStart[concept] + toEnd[concept] <= hopBudget)
            .toArray();
    this.slots = new int[space.conceptCount()];
    Arrays.fill(slots, OUTSIDE);
    for (int slot = 0; slot < members.length; slot++) {
      slots[members[slot]] = slot;
    }
    this.best = new double[hopBudget + 1][members.length * subsets];
    fill();
  }

  private void fill() {
    for (double[] layer : best) {
      Arrays.fill(layer, Double.NEGATIVE_INFINITY);
    }
    if (members.length == 0) {
      return;
    }
    best[0][state(prompt.end(), subsets - 1)] = 0;
    for (int hops = 1; hops < best.length; hops++) {
      for (int concept : members) {
        relax(concept, hops);
      }
    }
  }

  private void relax(int concept, int hops) {
    int first = state(concept, 0);
    for (int edge = space.firstHalfEdge(concept); edge < space.lastHalfEdge(concept); edge++) {
      int relation = space.relationOf(edge);
      int slot = slots[space.neighbour(edge)];
      if (slot == OUTSIDE || !isAllowed(relation)) {
        continue;
      }
      double surprise = space.surprise(relation);
      int met = met(relation);
      for (int subset = 0; subset < subsets; subset++) {
        double value = surprise + best[hops - 1][slot * subsets + (subset | met)];
        best[hops][first + subset] = Math.max(best[hops][first + subset], value);
      }
    }
  }

  /** Whether the prompt does not forbid {@code relation}. */
  boolean isAllowed(int relation) {
    return !prompt.exclude().contains(relation);
  }

  /** The subset, as a bit mask, of the required relations that a hop by {@code relation} meets. */
  int met(int relation) {
    for (int position = 0; position < prompt.include().size(); position++) {
      if (prompt.include().get(position) == relation) {
        return 1 << position;
      }
    }
    return 0;
  }

  private int state(int concept, int subset) {
    return slots[concept] * subsets + subset;
  }

  /** Greatest summed surprise in nats from a state; −∞ where the end cannot be reached so. */
  double from(int concept, int subset, int hopsLeft) {
    return slots[concept] == OUTSIDE
        ? Double.NEGATIVE_INFINITY
        : best[hopsLeft][state(concept, subset)];
  }

  /** {@link #from} the prompt's start, nothing met. */
  double fromStart(int hops) {
    return from(prompt.start(), 0, hops);
  }

  boolean isReachable(int hops) {
    return fromStart(hops) > Double.NEGATIVE_INFINITY;
  }

  /** A walk of exactly {@code hops} that reaches {@link #fromStart}. */
  Walk bestWalk(int hops) {
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = prompt.start();
    int subset = 0;
    for (int hop = 0; hop < hops; hop++) {
      int edge = bestStep(concepts[hop], subset, hops - hop);
      relations[hop] = space.relationOf(edge);
      concepts[hop + 1] = space.neighbour(edge);
      subset |= met(relations[hop]);
    }
    return Walk.of(concepts, relations);
  }

  private int bestStep(int concept, int subset, int hopsLeft) {
    for (int edge = space.firstHalfEdge(concept); edge < space.lastHalfEdge(concept); edge++) {
      int relation = space.relationOf(edge);
      if (isAllowed(relation)
          && space.surprise(relation)
                  + from(space.neighbour(edge), subset | met(relation), hopsLeft - 1)
              == from(concept, subset, hopsLeft)) {
        return edge;
      }
    }
    throw new IllegalStateException("The table of surprise to go contradicts itself.");
  }
}
