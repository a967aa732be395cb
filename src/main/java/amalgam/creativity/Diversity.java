package amalgam.creativity;

import amalgam.concept.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * How much several walks for one prompt differ, each 0 (all the same) … 1 (nothing shared); mean
 * over all pairs of walks.
 */
public final class Diversity {

  private Diversity() {}

  /**
   * Mean Jaccard distance 1 − |A ∩ B| / |A ∪ B| between the sets of undirected edges of the walks.
   *
   * @param walks at least 2
   */
  public static double ofEdges(List<Walk> walks) {
    List<Set<Long>> edges = walks.stream().map(Diversity::edges).toList();
    return meanOverPairs(edges, Diversity::jaccardDistance);
  }

  /**
   * Mean Levenshtein distance between the walks' relations in order, divided by the longer length.
   *
   * @param walks at least 2
   */
  public static double ofRelations(List<Walk> walks) {
    return meanOverPairs(walks, Diversity::relationDistance);
  }

  private static <T> double meanOverPairs(List<T> items, ToDoubleBiFunction<T, T> distance) {
    if (items.size() < 2) {
      throw new IllegalArgumentException(
          "Diversity needs at least 2 walks, but got %d.".formatted(items.size()));
    }
    double sum = 0;
    for (int one = 1; one < items.size(); one++) {
      for (int other = 0; other < one; other++) {
        sum += distance.applyAsDouble(items.get(one), items.get(other));
      }
    }
    return sum / (items.size() * (items.size() - 1) / 2.0);
  }

  private static Set<Long> edges(Walk walk) {
    Set<Long> edges = new HashSet<>();
    for (int hop = 0; hop < walk.hops(); hop++) {
      int low = Math.min(walk.concept(hop), walk.concept(hop + 1));
      int high = Math.max(walk.concept(hop), walk.concept(hop + 1));
      edges.add((long) low << 32 | high);
    }
    return edges;
  }

  private static double jaccardDistance(Set<Long> one, Set<Long> other) {
    long shared = one.stream().filter(other::contains).count();
    return 1 - (double) shared / (one.size() + other.size() - shared);
  }

  private static double relationDistance(Walk one, Walk other) {
    int[] previous = new int[other.hops() + 1];
    for (int column = 0; column < previous.length; column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= one.hops(); row++) {
      int[] current = new int[previous.length];
      current[0] = row;
      for (int column = 1; column < current.length; column++) {
        int substituted =
            previous[column - 1] + (one.relation(row - 1) == other.relation(column - 1) ? 0 : 1);
        current[column] =
            Math.min(substituted, Math.min(previous[column], current[column - 1]) + 1);
      }
      previous = current;
    }
    return (double) previous[other.hops()] / Math.max(one.hops(), other.hops());
  }
}
