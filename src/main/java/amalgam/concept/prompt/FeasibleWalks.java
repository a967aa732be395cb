package amalgam.concept.prompt;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every walk without revisits between two concepts within a hop budget, before any constraint. The
 * yardstick for how much a constraint takes away.
 */
public final class FeasibleWalks {

  private final List<Walk> walks;
  private final int shortest;

  private FeasibleWalks(List<Walk> walks) {
    this.walks = List.copyOf(walks);
    this.shortest = walks.stream().mapToInt(Walk::hops).min().orElse(0);
  }

  /**
   * All walks without revisits from {@code start} to {@code end} of at most {@code hopBudget} hops;
   * empty where there are none, or more than {@code limit}, beyond which counting them is not worth
   * the time.
   */
  public static Optional<FeasibleWalks> between(
      ConceptSpace space, int start, int end, int hopBudget, int limit) {
    int[] toEnd = space.distances(end, hopBudget, relation -> true);
    if (start == end || toEnd[start] < 0) {
      return Optional.empty();
    }
    Enumeration enumeration = new Enumeration(space, toEnd, end, hopBudget, limit);
    enumeration.extend(start, 0);
    return enumeration.found.size() > limit
        ? Optional.empty()
        : Optional.of(new FeasibleWalks(enumeration.found));
  }

  /** These walks, at least one, where the caller knows that no others count. */
  public static FeasibleWalks of(List<Walk> walks) {
    return new FeasibleWalks(walks);
  }

  /** All of them, in the order of the search. */
  public List<Walk> all() {
    return walks;
  }

  /** Hops of the shortest one. */
  public int shortest() {
    return shortest;
  }

  public List<Walk> ofHops(int hops) {
    return walks.stream().filter(walk -> walk.hops() == hops).toList();
  }

  /** The share, 0…1, of these walks that the constraints of {@code prompt} remove. */
  public double shareRemovedBy(CreativePrompt prompt) {
    long kept =
        walks.stream().filter(walk -> prompt.constraintsMet(walk) == prompt.constraints()).count();
    return 1 - (double) kept / walks.size();
  }

  /** Depth-first search that only steps where the end is still within reach of the budget. */
  private static final class Enumeration {
    private final ConceptSpace space;
    private final int[] toEnd;
    private final int end;
    private final int hopBudget;
    private final int limit;
    private final int[] concepts;
    private final int[] relations;
    private final List<Walk> found = new ArrayList<>();

    Enumeration(ConceptSpace space, int[] toEnd, int end, int hopBudget, int limit) {
      this.space = space;
      this.toEnd = toEnd;
      this.end = end;
      this.hopBudget = hopBudget;
      this.limit = limit;
      this.concepts = new int[hopBudget + 1];
      this.relations = new int[hopBudget];
    }

    void extend(int concept, int hops) {
      concepts[hops] = concept;
      if (concept == end) {
        found.add(Walk.of(Arrays.copyOf(concepts, hops + 1), Arrays.copyOf(relations, hops)));
        return;
      }
      int last = space.lastHalfEdge(concept);
      for (int edge = space.firstHalfEdge(concept); edge < last; edge++) {
        int next = space.neighbour(edge);
        boolean reachesEnd = toEnd[next] >= 0 && hops + 1 + toEnd[next] <= hopBudget;
        if (reachesEnd && !visited(next, hops) && found.size() <= limit) {
          relations[hops] = space.relationOf(edge);
          extend(next, hops + 1);
        }
      }
    }

    private boolean visited(int concept, int hops) {
      for (int position = 0; position <= hops; position++) {
        if (concepts[position] == concept) {
          return true;
        }
      }
      return false;
    }
  }
}
