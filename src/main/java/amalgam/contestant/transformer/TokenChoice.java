package amalgam.contestant.transformer;

import amalgam.contestant.DecodingSettings;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Chooses a token from logits: the likeliest, or one drawn by temperature, top-k and top-p. */
final class TokenChoice {

  private final DecodingSettings settings;

  TokenChoice(DecodingSettings settings) {
    this.settings = settings;
  }

  /**
   * The chosen token. Ties go to the smaller one.
   *
   * @param logits of one row; masked tokens are −∞
   * @param random asked once per draw, not at all when greedy
   */
  int choose(float[] logits, RandomGenerator random) {
    return settings.isGreedy() ? likeliest(logits) : draw(logits, random.nextDouble());
  }

  private static int likeliest(float[] logits) {
    int best = 0;
    for (int token = 1; token < logits.length; token++) {
      if (logits[token] > logits[best]) {
        best = token;
      }
    }
    return best;
  }

  private int draw(float[] logits, double uniform) {
    double[] weights = new double[logits.length];
    float greatest = logits[likeliest(logits)];
    double sum = 0;
    for (int token = 0; token < weights.length; token++) {
      weights[token] = Math.exp((logits[token] - greatest) / settings.temperature());
      sum += weights[token];
    }
    double least = leastKept(weights, sum);
    double kept = 0;
    for (int token = 0; token < weights.length; token++) {
      weights[token] = weights[token] < least ? 0 : weights[token];
      kept += weights[token];
    }
    return invert(weights, uniform * kept);
  }

  private static int invert(double[] weights, double point) {
    double reached = 0;
    int last = 0;
    for (int token = 0; token < weights.length; token++) {
      if (weights[token] > 0) {
        reached += weights[token];
        last = token;
        if (reached > point) {
          return token;
        }
      }
    }
    return last;
  }

  /** Smallest weight that top-k and top-p both keep; equal weights are kept together. */
  private double leastKept(double[] weights, double sum) {
    if (settings.topK() == 0 && settings.topP() == 1) {
      return 0;
    }
    double[] ascending = weights.clone();
    Arrays.sort(ascending);
    int most = settings.topK() == 0 ? weights.length : Math.min(settings.topK(), weights.length);
    double mass = 0;
    int kept = 0;
    while (kept < most && mass < settings.topP() * sum) {
      mass += ascending[ascending.length - 1 - kept];
      kept++;
    }
    return ascending[ascending.length - kept];
  }
}
