package amalgam.planning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Whether the two that are seen first are the best two, in their order; equals may swap. */
final class FirstTwo {

  private FirstTwo() {}

  /**
   * @param seen values as measured; NaN where there is none
   * @param truth the true values
   */
  static boolean areRight(double[] seen, double[] truth) {
    int[] order =
        IntStream.range(0, seen.length)
            .filter(place -> !Double.isNaN(seen[place]))
            .boxed()
            .sorted((one, other) -> Double.compare(seen[other], seen[one]))
            .limit(2)
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ascending = truth.clone();
    Arrays.sort(ascending);
    return order.length == 2
        && truth[order[0]] == ascending[truth.length - 1]
        && truth[order[1]] == ascending[truth.length - 2];
  }
}
