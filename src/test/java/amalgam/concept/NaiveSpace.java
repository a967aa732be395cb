package amalgam.concept;

import java.util.ArrayList;
import java.util.List;

/** The slow, obvious reference: a space as a matrix, asked by trying everything. */
public final class NaiveSpace {

  private static final int FAR = 1_000_000;

  private final int[][] relations;

  /** Reads the matrix out of {@code space}. */
  public NaiveSpace(ConceptSpace space) {
    int concepts = space.conceptCount();
    relations = new int[concepts][concepts];
    for (int from = 0; from < concepts; from++) {
      for (int to = 0; to < concepts; to++) {
        relations[from][to] = space.relationBetween(from, to);
      }
    }
  }

  /** Hops from everywhere to everywhere by Floyd and Warshall; −1 where there is no way. */
  public int[][] distances(RelationSet forbidden) {
    int concepts = relations.length;
    int[][] distances = new int[concepts][concepts];
    for (int from = 0; from < concepts; from++) {
      for (int to = 0; to < concepts; to++) {
        boolean joined = relations[from][to] >= 0 && !forbidden.contains(relations[from][to]);
        distances[from][to] = from == to ? 0 : joined ? 1 : FAR;
      }
    }
    for (int over = 0; over < concepts; over++) {
      for (int from = 0; from < concepts; from++) {
        for (int to = 0; to < concepts; to++) {
          int detour = distances[from][over] + distances[over][to];
          distances[from][to] = Math.min(distances[from][to], detour);
        }
      }
    }
    for (int[] row : distances) {
      for (int to = 0; to < concepts; to++) {
        row[to] = row[to] >= FAR ? -1 : row[to];
      }
    }
    return distances;
  }

  /** Every walk without revisits from {@code start} to {@code end} of 1…{@code hopBudget} hops. */
  public List<Walk> walks(int start, int end, int hopBudget) {
    List<Walk> found = new ArrayList<>();
    extend(List.of(start), end, hopBudget, found);
    return found;
  }

  private void extend(List<Integer> concepts, int end, int hopBudget, List<Walk> found) {
    int here = concepts.getLast();
    if (here == end) {
      found.add(walk(concepts));
    } else if (concepts.size() <= hopBudget) {
      for (int next = 0; next < relations.length; next++) {
        if (relations[here][next] >= 0 && !concepts.contains(next)) {
          List<Integer> longer = new ArrayList<>(concepts);
          longer.add(next);
          extend(longer, end, hopBudget, found);
        }
      }
    }
  }

  private Walk walk(List<Integer> concepts) {
    int[] labels = new int[concepts.size() - 1];
    for (int hop = 0; hop < labels.length; hop++) {
      labels[hop] = relations[concepts.get(hop)][concepts.get(hop + 1)];
    }
    return Walk.of(concepts.stream().mapToInt(Integer::intValue).toArray(), labels);
  }
}
