package amalgam.leaderboard.originality;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many walks lie how far from one walk. Distances between small sets take few values, so that
 * the nearest are counted off, not sorted.
 */
final class Neighbourhood {

  private final int width;
  private final double[] distances;
  private final int[] byDistance;
  private final int[] counts;

  /**
   * @param mostEdges of any of the walks
   */
  Neighbourhood(int mostEdges) {
    width = 2 * mostEdges + 1;
    distances = new double[(mostEdges + 1) * width];
    Arrays.fill(distances, 1);
    for (int shared = 1; shared <= mostEdges; shared++) {
      for (int union = shared; union < width; union++) {
        distances[shared * width + union] = 1 - (double) shared / union;
      }
    }
    // Of what shares nothing only one place is needed: its distance is 1 whatever the union.
    byDistance =
        IntStream.range(0, distances.length)
            .filter(place -> place == 0 || place / width > 0 && place % width >= place / width)
            .boxed()
            .sorted((one, other) -> Double.compare(distances[one], distances[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    counts = new int[distances.length];
  }

  void clear() {
    Arrays.fill(counts, 0);
  }

  /** Adds so many walks, or takes them away, that share some edges with the one. */
  void add(int shared, int union, int walks) {
    counts[shared == 0 ? 0 : shared * width + union] += walks;
  }

  /** Mean distance of the nearest ones, at most {@code most}; NaN where there is none. */
  double meanOfNearest(int most) {
    double sum = 0;
    int taken = 0;
    for (int place : byDistance) {
      int some = Math.min(counts[place], most - taken);
      sum += some * distances[place];
      taken += some;
      if (taken == most) {
        break;
      }
    }
    return taken == 0 ? Double.NaN : sum / taken;
  }
}
