package amalgam.planning;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Answers like those of an earlier tournament: whole bundles of it, so that what is easy for one
 * entrant is as easy for the others as it was there. What it measured is not known exactly either:
 * each simulated tournament first draws which n bundles the earlier one might as well have had,
 * then its own from those. Both draws see a spread that is (n − 1)/n too small, which is made up
 * for.
 */
public final class MeasuredAnswers implements AnswerModel {

  private final double[][] measured;
  private final double stretch;

  /**
   * @param measured mean U·N of each entrant on each bundle: {@code [entrant][bundle]}, at least 2
   *     bundles
   */
  public MeasuredAnswers(double[][] measured) {
    int bundles = measured[0].length;
    if (bundles < 2) {
      throw new IllegalArgumentException(
          "Answers can be drawn from at least 2 measured bundles, not %d.".formatted(bundles));
    }
    this.measured = Arrays.stream(measured).map(double[]::clone).toArray(double[][]::new);
    stretch = bundles / (bundles - 1.0);
  }

  @Override
  public int entrants() {
    return measured.length;
  }

  @Override
  public Answers draw(int bundles, RandomGenerator random) {
    int[] earlier = random.ints(measured[0].length, 0, measured[0].length).toArray();
    int[] drawn = random.ints(bundles, 0, earlier.length).map(place -> earlier[place]).toArray();
    double[] creativity = new double[measured.length];
    double[][] byBundle = new double[measured.length][];
    for (int entrant = 0; entrant < measured.length; entrant++) {
      double[] own = measured[entrant];
      double mean = Arrays.stream(earlier).mapToDouble(bundle -> own[bundle]).average().orElse(0);
      creativity[entrant] = mean;
      byBundle[entrant] =
          Arrays.stream(drawn)
              .mapToDouble(bundle -> mean + stretch * (own[bundle] - mean))
              .toArray();
    }
    return new Answers(creativity, byBundle);
  }
}
