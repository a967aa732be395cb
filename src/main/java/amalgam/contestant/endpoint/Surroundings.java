package amalgam.contestant.endpoint;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a space that a prompt is about: the links on ways from start to end within the hop
 * budget, those on the shortest ways first.
 */
final class Surroundings {

  /** So many links are told at most: a few thousand tokens. */
  static final int MOST_LINKS = 150;

  private Surroundings() {}

  private record Link(int from, int to, int wayLength) {}

  /** Pairs of linked concepts, each in the direction that leads from start to end. */
  static List<int[]> of(ConceptSpace space, CreativePrompt prompt, int hopBudget) {
    int[] fromStart = space.distances(prompt.start(), hopBudget, relation -> true);
    int[] toEnd = space.distances(prompt.end(), hopBudget, relation -> true);
    List<Link> links = new ArrayList<>();
    for (int from = 0; from < space.conceptCount(); from++) {
      if (fromStart[from] < 0 || fromStart[from] >= hopBudget) {
        continue;
      }
      for (int edge = space.firstHalfEdge(from); edge < space.lastHalfEdge(from); edge++) {
        int to = space.neighbour(edge);
        int wayLength = fromStart[from] + 1 + toEnd[to];
        boolean leadsThere = toEnd[to] >= 0 && wayLength <= hopBudget;
        if (leadsThere && isBetter(wayLength, from, to, fromStart[to] + 1 + toEnd[from])) {
          links.add(new Link(from, to, wayLength));
        }
      }
    }
    return links.stream()
        .sorted(Comparator.comparingInt(Link::wayLength))
        .limit(MOST_LINKS)
        .map(link -> new int[] {link.from(), link.to()})
        .toList();
  }

  /** Of the two directions of a link one is told: the shorter way, else by the concepts' order. */
  private static boolean isBetter(int wayLength, int from, int to, int other) {
    return wayLength < other || (wayLength == other && from < to);
  }
}
