package amalgam.statistics.rating;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What one more vote on a pair would tell, and how likely the pair is therefore drawn next. The
 * gain is log(1 + p(1−p)·v), with p the probability of a preference and v the variance of the
 * difference of strengths. A share ε of the draws ignores it, so that every pair keeps a chance and
 * a weight 1/q stays bounded. A pair with an unrated model gains as much as the best rated one.
 */
public final class PairingGain {

  /** ε, the share of the draws that ignores the gain. */
  public static final double EXPLORATION = 0.2;

  private final int models;
  private final double[] gains;
  private final BitSet unknown = new BitSet();
  private final long[] votes;
  private final double greatest;
  private final double[] probabilities;

  /** The gains of all pairs at a fit. */
  public PairingGain(BradleyTerryFit fit, Sandwich covariance, double exploration) {
    if (!(exploration > 0 && exploration <= 1)) {
      throw new IllegalArgumentException(
          "The share of draws that ignore the gain is above 0 and at most 1, not %s."
              .formatted(exploration));
    }
    models = fit.models();
    gains = new double[models * (models - 1) / 2];
    for (int one = 0; one < models; one++) {
      for (int other = one + 1; other < models; other++) {
        gains[pair(one, other)] = gain(fit, covariance, one, other);
      }
    }
    greatest = Arrays.stream(gains).filter(gain -> gain > 0).max().orElse(1);
    fillUnknown();
    votes = votes(fit);
    double sum = Arrays.stream(gains).sum();
    probabilities =
        Arrays.stream(gains)
            .map(gain -> (1 - exploration) * share(gain, sum) + exploration / gains.length)
            .toArray();
  }

  /** All are alike where no vote would tell anything, since the fit leaves no rest at all. */
  private double share(double gain, double sum) {
    return sum > 0 ? gain / sum : 1.0 / gains.length;
  }

  private static double gain(BradleyTerryFit fit, Sandwich covariance, int one, int other) {
    double difference = fit.strength(one) - fit.strength(other);
    if (Double.isNaN(difference)) {
      return Double.NaN;
    }
    double preferred = TieModel.preference(difference);
    double variance = covariance.varianceOfDifference(one, other);
    // Where a single cluster voted on one of them, its spread is not known: not a number, or
    // endless.
    double gain = Math.log1p(Math.max(0, preferred * (1 - preferred) * variance));
    return Double.isInfinite(gain) ? Double.NaN : gain;
  }

  private void fillUnknown() {
    for (int pair = 0; pair < gains.length; pair++) {
      if (Double.isNaN(gains[pair])) {
        gains[pair] = greatest;
        unknown.set(pair);
      }
    }
  }

  private long[] votes(BradleyTerryFit fit) {
    long[] byPair = new long[gains.length];
    PairCells cells = fit.tally().cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      byPair[pair(cells.left(cell), cells.right(cell))] += cells.votes(cell);
    }
    return byPair;
  }

  /** How many votes there are on two models. */
  public long votes(int one, int other) {
    return votes[pair(one, other)];
  }

  /** Whether the gain of a pair follows from the ratings of both, not from the lack of one. */
  public boolean isKnown(int one, int other) {
    return !unknown.get(pair(one, other));
  }

  /** The gain of one more vote on the pair on which it is greatest, and on one of the unknown. */
  public double greatest() {
    return greatest;
  }

  /** The gain of one more vote on two models. */
  public double gain(int one, int other) {
    return gains[pair(one, other)];
  }

  /** The probability q with which two models are drawn next; over all pairs they sum to 1. */
  public double probability(int one, int other) {
    return probabilities[pair(one, other)];
  }

  private int pair(int one, int other) {
    if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= models) {
      throw new IllegalArgumentException(
          "A pair is two different models of %d, not %d and %d.".formatted(models, one, other));
    }
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    return high * (high - 1) / 2 + low;
  }
}
