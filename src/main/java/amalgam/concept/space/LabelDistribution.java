package amalgam.concept.space;

/**
 * How relations are drawn for the edges of a letters space: relation r = 1…n with probability
 * proportional to r^−exponent. Exponent 0 is uniform, where every surprise is the constant ln n;
 * the paper's own distribution is not known.
 *
 * @param exponent Zipf's s, at least 0
 */
public record LabelDistribution(double exponent) {

  public static final LabelDistribution UNIFORM = new LabelDistribution(0);

  /** The default: a skewed distribution, so that surprise differs between walks. */
  public static final LabelDistribution ZIPF = new LabelDistribution(1);

  public LabelDistribution {
    if (!(exponent >= 0 && exponent <= 10)) {
      throw new IllegalArgumentException(
          "Zipf's exponent must lie between 0 and 10, but is %s.".formatted(exponent));
    }
  }

  /** Cumulative probabilities of {@code relations} relations, the last one 1. */
  double[] cumulative(int relations) {
    double[] cumulative = new double[relations];
    double sum = 0;
    for (int relation = 0; relation < relations; relation++) {
      sum += Math.pow(relation + 1, -exponent);
      cumulative[relation] = sum;
    }
    for (int relation = 0; relation < relations; relation++) {
      cumulative[relation] /= sum;
    }
    cumulative[relations - 1] = 1;
    return cumulative;
  }
}
