package amalgam.judging.embedding;

import java.util.Arrays;
import java.util.List;

/** Distances between vectors of length 1. */
final class Vectors {

  private Vectors() {}

  /** A vector of the same direction and length 1; one of length 0 as it is. */
  static float[] normalised(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = vector.clone();
    for (int place = 0; length > 0 && place < unit.length; place++) {
      unit[place] = (float) (unit[place] / length);
    }
    return unit;
  }

  /** 1 − cosine: 0 of the same direction, 2 of opposite ones; never below 0 by rounding. */
  static double distance(float[] one, float[] other) {
    return Math.max(0, 1 - dot(one, other));
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int place = 0; place < one.length; place++) {
      sum += one[place] * other[place];
    }
    return sum;
  }

  /**
   * Remoteness R(P): the mean distance of each two of a walk's concepts.
   *
   * @param concepts two or more
   */
  static double remoteness(List<float[]> concepts) {
    double sum = 0;
    int pairs = 0;
    for (int other = 1; other < concepts.size(); other++) {
      for (int one = 0; one < other; one++) {
        sum += distance(concepts.get(one), concepts.get(other));
        pairs++;
      }
    }
    return sum / pairs;
  }

  /**
   * Mean distance to the nearest of some others, or to all where there are fewer.
   *
   * @param others one or more
   */
  static double meanToNearest(float[] one, List<float[]> others, int nearest) {
    double[] distances = others.stream().mapToDouble(other -> distance(one, other)).toArray();
    Arrays.sort(distances);
    return Arrays.stream(distances).limit(nearest).average().orElseThrow();
  }
}
