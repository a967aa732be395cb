package amalgam.contestant.transformer;

/**
 * How a family of models is trained; {@link #RECIPE} is what was found to work at this scale.
 *
 * @param tokens training tokens, prompts included and padding not
 * @param pathsPerStep example paths in a gradient step
 * @param triplesPerStep triples in a gradient step
 * @param referenceLearningRate peak learning rate at {@code referenceWidth}
 * @param referenceWidth width at which the peak holds; at width d it is scaled by √(reference / d)
 * @param warmUpShare share of the steps over which the rate rises linearly, 0…1
 * @param finalShare where the cosine ends, as a share of the peak, 0…1
 * @param clipNorm greatest global norm of a gradient
 * @param beta1 AdamW's decay of the mean of gradients
 * @param beta2 AdamW's decay of the mean of their squares
 * @param weightDecay AdamW's, on every parameter
 * @param trainingPaths number of example paths
 * @param validationPaths number of example paths over held-out pairs
 * @param detourShare share of the paths whose prompt is a detour, 0…{@code constraints ≥ 1} share
 * @param mostHops most hops of an example path
 * @param mostConstraints most constraints of an example prompt
 */
public record TrainingSettings(
    long tokens,
    int pathsPerStep,
    int triplesPerStep,
    double referenceLearningRate,
    int referenceWidth,
    double warmUpShare,
    double finalShare,
    double clipNorm,
    double beta1,
    double beta2,
    double weightDecay,
    int trainingPaths,
    int validationPaths,
    double detourShare,
    int mostHops,
    int mostConstraints) {

  public static final TrainingSettings RECIPE =
      new TrainingSettings(
          4_500_000, 48, 64, 4e-3, 96, 0.05, 0.05, 1, 0.9, 0.98, 0, 120_000, 512, 0.57, 6, 3);

  public TrainingSettings {
    check(tokens >= 1, "tokens must be at least 1, but are " + tokens);
    check(pathsPerStep >= 1, "pathsPerStep must be at least 1, but is " + pathsPerStep);
    check(triplesPerStep >= 0, "triplesPerStep must be 0 or more, but is " + triplesPerStep);
    check(
        referenceLearningRate > 0 && referenceWidth >= 1,
        "referenceLearningRate and referenceWidth must be above 0, but are %s and %d"
            .formatted(referenceLearningRate, referenceWidth));
    check(isShare(warmUpShare), "warmUpShare must lie between 0 and 1, but is " + warmUpShare);
    check(isShare(finalShare), "finalShare must lie between 0 and 1, but is " + finalShare);
    check(clipNorm > 0, "clipNorm must be above 0, but is " + clipNorm);
    check(beta1 >= 0 && beta1 < 1, "beta1 must be at least 0 and below 1, but is " + beta1);
    check(beta2 >= 0 && beta2 < 1, "beta2 must be at least 0 and below 1, but is " + beta2);
    check(weightDecay >= 0, "weightDecay must be 0 or more, but is " + weightDecay);
    check(
        trainingPaths >= pathsPerStep,
        "trainingPaths (%d) must fill a step of %d".formatted(trainingPaths, pathsPerStep));
    check(validationPaths >= 1, "validationPaths must be at least 1, but are " + validationPaths);
    check(mostHops >= 2 && mostHops <= 12, "mostHops must be 2 to 12, but is " + mostHops);
    check(
        mostConstraints >= 0 && mostConstraints <= 12,
        "mostConstraints must be 0 to 12, but is " + mostConstraints);
    check(
        detourShare >= 0 && detourShare <= constrainedShare(mostConstraints),
        "detourShare must lie between 0 and the share %.2f of prompts with a constraint, but is %s"
            .formatted(constrainedShare(mostConstraints), detourShare));
  }

  /** Share of the example prompts that have a constraint, their number being uniform. */
  static double constrainedShare(int mostConstraints) {
    return mostConstraints / (mostConstraints + 1.0);
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException("The training setting " + sentence + ".");
    }
  }

  /** Peak learning rate at {@code width}. */
  public double peakLearningRate(int width) {
    return referenceLearningRate * Math.sqrt((double) referenceWidth / width);
  }

  /** Tokens of the longest example, and so of a model's context. */
  public int contextLength() {
    return Vocabulary.pathLength(mostConstraints, mostHops);
  }
}
