package amalgam.statistics;

import java.util.Arrays;

/**
 * The clusters behind a mean that were observed.
 *
 * @param sums a sum per cluster
 * @param counts a count per cluster, above 0
 */
record Observed(double[] sums, double[] counts) {

  /** Those of which the count is above 0. */
  static Observed of(double[] sums, double[] counts) {
    double[] observed = Arrays.stream(counts).filter(count -> count > 0).toArray();
    double[] theirs = new double[observed.length];
    int place = 0;
    for (int cluster = 0; cluster < counts.length; cluster++) {
      if (counts[cluster] > 0) {
        theirs[place++] = sums[cluster];
      }
    }
    return new Observed(theirs, observed);
  }

  int clusters() {
    return counts.length;
  }

  long n() {
    return Math.round(Arrays.stream(counts).sum());
  }

  /** The least sum. */
  double least() {
    return Arrays.stream(sums).min().orElse(0);
  }

  /** Clusters whose sum is above 0. */
  long successes() {
    return Arrays.stream(sums).filter(sum -> sum > 0).count();
  }

  /** The greatest mean of a cluster. */
  double best() {
    double best = Double.NEGATIVE_INFINITY;
    for (int cluster = 0; cluster < sums.length; cluster++) {
      best = Math.max(best, sums[cluster] / counts[cluster]);
    }
    return best;
  }

  /** With a last cluster of average count and that mean. */
  Observed withOneMore(double mean) {
    double count = Arrays.stream(counts).average().orElse(0);
    double[] moreSums = Arrays.copyOf(sums, sums.length + 1);
    double[] moreCounts = Arrays.copyOf(counts, counts.length + 1);
    moreSums[sums.length] = mean * count;
    moreCounts[counts.length] = count;
    return new Observed(moreSums, moreCounts);
  }

  /** The mean where each cluster weighs so much. */
  double ratio(double[] weights) {
    double sum = 0;
    double count = 0;
    for (int cluster = 0; cluster < weights.length; cluster++) {
      sum += weights[cluster] * sums[cluster];
      count += weights[cluster] * counts[cluster];
    }
    return sum / count;
  }
}
