package amalgam.study;

import amalgam.contestant.transformer.Architecture;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingSettings;
import amalgam.creativity.Gate;
import amalgam.leaderboard.tradeoff.LevelColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Models whose answers are written down rather than given, a prompt for each bundle and level. */
final class Answered {

  static final int BUNDLES = 60;
  static final int LEVELS = 4;
  private static final List<Integer> LEVEL_NUMBERS = List.of(1, 2, 3, 4);
  private static final double CEILING = 20;

  private final List<ModelAnswers> models = new ArrayList<>();
  private final Random random = new Random(1);
  private final long budget;

  /**
   * @param budget that all models stand for; 0 for models of the row of sizes
   */
  Answered(long budget) {
    this.budget = budget;
  }

  /** How a model answers. */
  record Ability(
      double creativity, double satisfied, IntToDoubleFunction novelty, double missingLinks) {}

  /** Three trainings of a shape, each a little better or worse than the ability says. */
  Answered add(int layers, int width, double luck, Ability ability) {
    for (int seed = 1; seed <= 3; seed++) {
      double shift = luck * (seed - 2);
      models.add(
          model(
              layers,
              width,
              seed,
              new Ability(
                  ability.creativity() + shift,
                  ability.satisfied(),
                  ability.novelty(),
                  ability.missingLinks())));
    }
    return this;
  }

  private ModelAnswers model(int layers, int width, long seed, Ability ability) {
    TrainingPlan plan =
        new TrainingPlan(
            "m-%d-%d-%d".formatted(layers, width, seed),
            "written",
            layers,
            width,
            1,
            false,
            seed,
            TrainingSettings.RECIPE);
    Architecture shape = new Architecture(layers, width, 1, false, 709, 24);
    double[] samples = filled(LEVELS);
    double[] creativity = new double[BUNDLES];
    Map<Gate, double[]> gates = new EnumMap<>(Gate.class);
    for (Gate gate : List.of(Gate.NONE, Gate.HALLUCINATED_EDGE, Gate.WRONG_ENDPOINTS)) {
      gates.put(gate, new double[BUNDLES]);
    }
    double[][] satisfied = new double[LEVELS][BUNDLES];
    double[][] novelty = new double[LEVELS][BUNDLES];
    double[][] ceilings = new double[LEVELS][BUNDLES];
    for (double[] level : ceilings) {
      Arrays.fill(level, CEILING);
    }
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      creativity[bundle] = LEVELS * (ability.creativity() + random.nextGaussian());
      for (int level = 0; level < LEVELS; level++) {
        Gate gate = gate(ability);
        gates.get(gate)[bundle]++;
        if (gate == Gate.NONE) {
          satisfied[level][bundle]++;
          novelty[level][bundle] +=
              ability.novelty().applyAsDouble(level + 1) + 0.3 * random.nextGaussian();
        }
      }
    }
    return new ModelAnswers(
        new StudyModel(plan, shape, budget == 0, budget == 0 ? List.of() : List.of(budget)),
        samples,
        creativity,
        gates,
        new LevelColumns(LEVEL_NUMBERS, satisfied, novelty, ceilings),
        CEILING);
  }

  private Gate gate(Ability ability) {
    if (random.nextDouble() < ability.satisfied()) {
      return Gate.NONE;
    }
    return random.nextDouble() < ability.missingLinks()
        ? Gate.HALLUCINATED_EDGE
        : Gate.WRONG_ENDPOINTS;
  }

  private static double[] filled(double value) {
    double[] filled = new double[BUNDLES];
    Arrays.fill(filled, value);
    return filled;
  }

  List<ModelAnswers> models() {
    return models;
  }
}
