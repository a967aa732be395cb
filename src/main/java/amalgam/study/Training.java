package amalgam.study;

import amalgam.contestant.transformer.TrainingSettings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How all models of a study are trained; what is left out is as in {@link TrainingSettings#RECIPE}.
 *
 * @param tokens that each model reads
 * @param trainingPaths number of example paths
 * @param validationPaths number of example paths over held-out pairs
 * @param referenceLearningRate peak learning rate at the recipe's reference width
 * @param mostHops most hops of an example path
 */
public record Training(
    @Nullable Long tokens,
    @Nullable Integer trainingPaths,
    @Nullable Integer validationPaths,
    @Nullable Double referenceLearningRate,
    @Nullable Integer mostHops) {

  public Training {
    settings(tokens, trainingPaths, validationPaths, referenceLearningRate, mostHops);
  }

  /** All settings. */
  public TrainingSettings settings() {
    return settings(tokens, trainingPaths, validationPaths, referenceLearningRate, mostHops);
  }

  private static TrainingSettings settings(
      @Nullable Long tokens,
      @Nullable Integer trainingPaths,
      @Nullable Integer validationPaths,
      @Nullable Double referenceLearningRate,
      @Nullable Integer mostHops) {
    TrainingSettings recipe = TrainingSettings.RECIPE;
    return new TrainingSettings(
        or(tokens, recipe.tokens()),
        recipe.pathsPerStep(),
        recipe.triplesPerStep(),
        or(referenceLearningRate, recipe.referenceLearningRate()),
        recipe.referenceWidth(),
        recipe.warmUpShare(),
        recipe.finalShare(),
        recipe.clipNorm(),
        recipe.beta1(),
        recipe.beta2(),
        recipe.weightDecay(),
        or(trainingPaths, recipe.trainingPaths()),
        or(validationPaths, recipe.validationPaths()),
        recipe.detourShare(),
        or(mostHops, recipe.mostHops()),
        recipe.mostConstraints());
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return Objects.requireNonNullElse(given, otherwise);
  }
}
