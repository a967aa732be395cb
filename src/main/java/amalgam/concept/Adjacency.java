package amalgam.concept;

import java.util.Arrays;
import java.util.List;

/** The compressed sparse form of an edge list, each edge standing at both of its ends. */
record Adjacency(int[] offsets, int[] neighbours, int[] relations, boolean[] forward) {

  static Adjacency of(int conceptCount, List<Edge> edges) {
    long[] halfEdges = new long[edges.size() * 2];
    int count = 0;
    for (int index = 0; index < edges.size(); index++) {
      Edge edge = edges.get(index);
      halfEdges[count++] = key(edge.head(), edge.tail(), conceptCount);
      halfEdges[count++] = key(edge.tail(), edge.head(), conceptCount);
    }
    Arrays.sort(halfEdges);
    int[] offsets = new int[conceptCount + 1];
    int[] neighbours = new int[halfEdges.length];
    for (int position = 0; position < halfEdges.length; position++) {
      offsets[(int) (halfEdges[position] / conceptCount) + 1]++;
      neighbours[position] = (int) (halfEdges[position] % conceptCount);
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] relations = new int[halfEdges.length];
    boolean[] forward = new boolean[halfEdges.length];
    for (Edge edge : edges) {
      int there = Arrays.binarySearch(halfEdges, key(edge.head(), edge.tail(), conceptCount));
      int back = Arrays.binarySearch(halfEdges, key(edge.tail(), edge.head(), conceptCount));
      relations[there] = edge.relation();
      relations[back] = edge.relation();
      forward[there] = true;
    }
    return new Adjacency(offsets, neighbours, relations, forward);
  }

  private static long key(int from, int to, int conceptCount) {
    return (long) from * conceptCount + to;
  }
}
