package amalgam.leaderboard.comparison;

import amalgam.leaderboard.Measure;
import amalgam.statistics.comparison.PairedComparison;

/**
 * How two differ in one measure on the prompts where both have it, each bundle counting once.
 *
 * @param first mean of the first's bundles; NaN where there is none
 * @param second mean of the second's bundles
 * @param paired the first minus the second, bundle by bundle
 * @param adjustedP probability of the test, adjusted for all measures shown
 */
public record MeasureDifference(
    Measure measure, double first, double second, PairedComparison paired, double adjustedP) {

  /** The same with the probability as it is beside other tests. */
  MeasureDifference withAdjustedP(double adjusted) {
    return new MeasureDifference(measure, first, second, paired, adjusted);
  }

  /** Number of bundles behind it. */
  public int bundles() {
    return paired.test().pairs();
  }

  /** Whether the adjusted test says that they differ. */
  public boolean isClear() {
    return bundles() > 0 && adjustedP < 0.05;
  }
}
