package amalgam.statistics.rating;

/**
 * What an answer says of the difference d between left and right: an exponential family in d and,
 * for {@link #DAVIDSON}, in the logarithm of the tie parameter.
 */
public enum TieModel {

  /** A tie of either kind counts half to either side: P(left) = σ(d). */
  HALF {
    @Override
    double value(Outcome outcome) {
      return switch (outcome) {
        case LEFT -> 1;
        case RIGHT -> 0;
        case TIE, BOTH_BAD -> 0.5;
      };
    }

    @Override
    void expect(double difference, double logTie, Expectation expectation) {
      double tail = Math.exp(-Math.abs(difference));
      double smaller = tail / (1 + tail);
      expectation.mean = difference >= 0 ? 1 - smaller : smaller;
      expectation.variance = smaller / (1 + tail);
      expectation.logNormaliser = Math.max(difference, 0) + Math.log(1 + tail);
    }
  },

  /**
   * Davidson, On extending the Bradley–Terry model to accommodate ties, JASA 65, 1970: P(left),
   * P(right), P(tie) as e^(d/2) : e^(−d/2) : ν.
   */
  DAVIDSON {
    @Override
    double value(Outcome outcome) {
      return switch (outcome) {
        case LEFT -> 0.5;
        case RIGHT -> -0.5;
        case TIE, BOTH_BAD -> 0;
      };
    }

    @Override
    void expect(double difference, double logTie, Expectation expectation) {
      double greatest = Math.max(Math.abs(difference) / 2, logTie);
      double left = Math.exp(difference / 2 - greatest);
      double right = Math.exp(-difference / 2 - greatest);
      double tie = Math.exp(logTie - greatest);
      double sum = left + right + tie;
      expectation.mean = (left - right) / (2 * sum);
      expectation.variance = (left + right) / (4 * sum) - expectation.mean * expectation.mean;
      expectation.tieMean = tie / sum;
      expectation.tieVariance = expectation.tieMean * (left + right) / sum;
      expectation.covariance = -expectation.mean * expectation.tieMean;
      expectation.logNormaliser = greatest + Math.log(sum);
    }
  };

  /** The probability that a model with a strength greater by d is preferred, where no tie is. */
  public static double preference(double difference) {
    return 1 / (1 + Math.exp(-difference));
  }

  /** What an outcome multiplies d with in the logarithm of its probability. */
  abstract double value(Outcome outcome);

  /** Moments of {@link #value} and of being a tie, at d. */
  abstract void expect(double difference, double logTie, Expectation expectation);

  /** Moments of one cell, filled in again and again. */
  static final class Expectation {
    double mean;
    double variance;
    double tieMean;
    double tieVariance;
    double covariance;
    double logNormaliser;
  }
}
