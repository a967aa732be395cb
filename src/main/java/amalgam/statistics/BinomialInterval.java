package amalgam.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Exact bounds of a probability of which independent trials tell (Clopper and Pearson, 1934). */
public final class BinomialInterval {

  private BinomialInterval() {}

  /**
   * A share with bounds that hold its probability at least as often as the level says.
   *
   * @param successes from 0 to {@code trials}
   * @param trials at least 1
   * @param n observations that the estimate is said to rest on
   */
  public static Estimate of(long successes, long trials, double confidenceLevel, long n) {
    double tail = (1 - confidenceLevel) / 2;
    double low =
        successes == 0
            ? 0
            : BetaDistribution.of(successes, trials - successes + 1.0)
                .inverseCumulativeProbability(tail);
    double high =
        successes == trials
            ? 1
            : BetaDistribution.of(successes + 1.0, trials - successes)
                .inverseSurvivalProbability(tail);
    return new Estimate((double) successes / trials, low, high, n);
  }
}
