package amalgam.statistics.sequential;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which of several hypotheses to reject, on evidence of any dependence, such as that of all pairs
 * on a board (Wang and Ramdas, False discovery rate control with e-values, 2022).
 */
public final class FalseDiscoveries {

  private FalseDiscoveries() {}

  /**
   * The e-BH procedure: the k largest, for the greatest k whose k-th largest evidence reaches
   * count/(k·share).
   *
   * @param logEvidences of each hypothesis
   * @param share highest admitted expected share of false ones among the rejected, such as 0.05
   * @return the indices of the rejected
   */
  public static BitSet rejected(double[] logEvidences, double share) {
    double[] ascending = logEvidences.clone();
    Arrays.sort(ascending);
    double bound = Double.POSITIVE_INFINITY;
    for (int k = 1; k <= ascending.length; k++) {
      double needed = Math.log(ascending.length / (k * share));
      if (ascending[ascending.length - k] >= needed) {
        bound = needed;
      }
    }
    BitSet rejected = new BitSet();
    for (int index = 0; index < logEvidences.length; index++) {
      if (logEvidences[index] >= bound) {
        rejected.set(index);
      }
    }
    return rejected;
  }
}
