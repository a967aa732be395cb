package amalgam.statistics.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests, adjusted so that the chance of any false rejection stays below
 * the level that each is compared with (Holm, 1979).
 */
public final class Holm {

  private Holm() {}

  /**
   * @param probabilities of the tests
   * @return the adjusted ones in the same order, each at most 1
   */
  public static double[] adjusted(double[] probabilities) {
    List<Integer> ascending =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(index -> probabilities[index]))
            .toList();
    double[] adjusted = new double[probabilities.length];
    double greatest = 0;
    int left = probabilities.length;
    for (int index : ascending) {
      greatest = Math.max(greatest, Math.min(1, left * probabilities[index]));
      adjusted[index] = greatest;
      left--;
    }
    return adjusted;
  }
}
