package amalgam.statistics.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The votes of one rater on one prompt, rater by prompt. Most such crossings hold a single vote:
 * those need no cluster of their own, only the sum of their squared weights.
 */
final class Crossings {

  private static final int NONE = -1;

  private final LongIndex keys = new LongIndex();
  private final List<Cluster> several = new ArrayList<>();
  private int[] entries = new int[16];
  private double[] weights = new double[16];
  private int[] clusters = new int[16];
  private double[] singleSquares = new double[16];

  /** The crossings of several votes. */
  List<Cluster> several() {
    return several;
  }

  /** Sum of the squared weights of the crossings of a single vote. */
  double singleSquares(int entry) {
    return entry < singleSquares.length ? singleSquares[entry] : 0;
  }

  /** Counts a vote, or takes it back with sign −1. */
  void count(int rater, int prompt, int entry, double weight, int sign) {
    int known = keys.size();
    int place = keys.place((long) rater << 32 | prompt);
    if (place == known) {
      append(place);
    }
    if (clusters[place] != NONE) {
      several.get(clusters[place]).add(entry, sign * weight);
    } else if (entries[place] == NONE) {
      single(place, entry, weight);
    } else {
      square(entries[place], -weights[place] * weights[place]);
      if (sign > 0) {
        together(place, entry, weight);
      }
      entries[place] = NONE;
    }
  }

  private void single(int place, int entry, double weight) {
    entries[place] = entry;
    weights[place] = weight;
    square(entry, weight * weight);
  }

  private void together(int place, int entry, double weight) {
    Cluster cluster = new Cluster();
    cluster.add(entries[place], weights[place]);
    cluster.add(entry, weight);
    clusters[place] = several.size();
    several.add(cluster);
  }

  private void square(int entry, double change) {
    if (entry >= singleSquares.length) {
      singleSquares = Arrays.copyOf(singleSquares, Math.max(2 * singleSquares.length, entry + 1));
    }
    singleSquares[entry] += change;
  }

  private void append(int place) {
    if (place == entries.length) {
      entries = Arrays.copyOf(entries, 2 * place);
      weights = Arrays.copyOf(weights, 2 * place);
      clusters = Arrays.copyOf(clusters, 2 * place);
    }
    entries[place] = NONE;
    clusters[place] = NONE;
  }
}
