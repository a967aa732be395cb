package amalgam.statistics.rating;

import java.util.Arrays;

/**
 * What one rater, or one prompt, adds: weights by entry of {@link PairCells}, equal ones merged.
 */
final class Cluster {

  private int size;
  private int[] entries = new int[2];
  private double[] weights = new double[2];

  int size() {
    return size;
  }

  int entry(int place) {
    return entries[place];
  }

  double weight(int place) {
    return weights[place];
  }

  /** Adds weight to an entry. */
  void add(int entry, double weight) {
    if (size == entries.length) {
      merge();
      if (2 * size > entries.length) {
        entries = Arrays.copyOf(entries, 2 * entries.length);
        weights = Arrays.copyOf(weights, 2 * weights.length);
      }
    }
    entries[size] = entry;
    weights[size++] = weight;
  }

  /** Merges equal entries, so that a cluster never holds more than twice its different ones. */
  private void merge() {
    long[] order = new long[size];
    for (int place = 0; place < size; place++) {
      order[place] = (long) entries[place] << 32 | place;
    }
    Arrays.sort(order);
    double[] unsorted = weights.clone();
    int merged = -1;
    for (long next : order) {
      int entry = (int) (next >>> 32);
      if (merged < 0 || entries[merged] != entry) {
        entries[++merged] = entry;
        weights[merged] = 0;
      }
      weights[merged] += unsorted[(int) next];
    }
    size = merged + 1;
  }
}
