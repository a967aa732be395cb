package amalgam.concept;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Breadth-first search over a space. */
final class BreadthFirst {

  private BreadthFirst() {}

  static int[] distances(ConceptSpace space, int source, int limit, IntPredicate allowed) {
    int[] distances = new int[space.conceptCount()];
    Arrays.fill(distances, -1);
    int[] queue = new int[space.conceptCount()];
    int head = 0;
    int tail = 0;
    distances[source] = 0;
    queue[tail++] = source;
    while (head < tail) {
      int concept = queue[head++];
      if (distances[concept] == limit) {
        break;
      }
      for (int edge = space.firstHalfEdge(concept); edge < space.lastHalfEdge(concept); edge++) {
        int next = space.neighbour(edge);
        if (distances[next] < 0 && allowed.test(space.relationOf(edge))) {
          distances[next] = distances[concept] + 1;
          queue[tail++] = next;
        }
      }
    }
    return distances;
  }
}
