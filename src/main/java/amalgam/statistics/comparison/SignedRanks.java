package amalgam.statistics.comparison;

import java.util.Arrays;

/**
 * Paired differences by the rank of their size, equals sharing the mean rank. Zeros are ranked and
 * then left out (Pratt, 1959).
 *
 * @param doubled twice the rank of each difference that is not zero, so that all are whole
 * @param positive of each, whether the difference is above zero
 * @param zeros number of differences that are zero
 */
record SignedRanks(long[] doubled, boolean[] positive, int zeros) {

  static SignedRanks of(double[] differences) {
    double[] ordered =
        Arrays.stream(differences)
            .boxed()
            .sorted((one, other) -> Double.compare(Math.abs(one), Math.abs(other)))
            .mapToDouble(Double::doubleValue)
            .toArray();
    int zeros = (int) Arrays.stream(ordered).filter(difference -> difference == 0).count();
    long[] doubled = new long[ordered.length - zeros];
    boolean[] positive = new boolean[doubled.length];
    int first = zeros;
    while (first < ordered.length) {
      int last = first;
      while (last + 1 < ordered.length && Math.abs(ordered[last + 1]) == Math.abs(ordered[first])) {
        last++;
      }
      for (int index = first; index <= last; index++) {
        doubled[index - zeros] = first + last + 2L;
        positive[index - zeros] = ordered[index] > 0;
      }
      first = last + 1;
    }
    return new SignedRanks(doubled, positive, zeros);
  }

  /** Twice the summed ranks of the positive differences. */
  long doubledPositive() {
    long sum = 0;
    for (int index = 0; index < doubled.length; index++) {
      sum += positive[index] ? doubled[index] : 0;
    }
    return sum;
  }

  /** Twice the sum of all ranks of differences that are not zero. */
  long doubledTotal() {
    return Arrays.stream(doubled).sum();
  }
}
