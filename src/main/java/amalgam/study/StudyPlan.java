package amalgam.study;

import amalgam.concept.ConceptSpace;
import amalgam.contestant.transformer.Architecture;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingSettings;
import amalgam.contestant.transformer.Vocabulary;
import amalgam.platform.definition.DefinitionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that a study will do.
 *
 * @param models to be trained, each once, seed by seed so that an early look shows every size
 */
public record StudyPlan(StudyDefinition definition, List<StudyModel> models) {

  public StudyPlan {
    models = List.copyOf(models);
  }

  /**
   * Plans what {@code definition} asks for.
   *
   * @param spaces finds a space by its id
   * @throws DefinitionException if it cannot be done
   */
  public static StudyPlan of(StudyDefinition definition, Function<String, ConceptSpace> spaces) {
    try {
      List<StudyModel> models = new ArrayList<>();
      for (String space : definition.spaces()) {
        int vocabulary = new Vocabulary(spaces.apply(space)).size();
        models.addAll(new Grid(definition, space, vocabulary).models());
      }
      return new StudyPlan(definition, models);
    } catch (IllegalArgumentException e) {
      throw new DefinitionException("The study cannot be done: " + e.getMessage(), e);
    }
  }

  /** The models of one space. */
  public List<StudyModel> of(String space) {
    return models.stream().filter(model -> model.plan().space().equals(space)).toList();
  }

  /** What one training is estimated to take on one quiet core. */
  public double seconds(StudyModel model) {
    return TrainingCost.seconds(model.architecture(), model.plan().settings().tokens());
  }

  /** What all trainings together are estimated to take on one quiet core. */
  public Duration estimate() {
    return Duration.ofSeconds(Math.round(models.stream().mapToDouble(this::seconds).sum()));
  }

  /** The models of one space, found by shape and seed. */
  private static final class Grid {

    private final StudyDefinition definition;
    private final String space;
    private final int vocabulary;
    private final TrainingSettings settings;
    private final Map<Cell, StudyModel> models = new LinkedHashMap<>();

    private record Cell(long seed, Architecture shape) {}

    Grid(StudyDefinition definition, String space, int vocabulary) {
      this.definition = definition;
      this.space = space;
      this.vocabulary = vocabulary;
      this.settings = definition.trainingOrDefault().settings();
    }

    List<StudyModel> models() {
      StudyDefinition.Sizes sizes = definition.sizes();
      if (sizes != null) {
        for (long seed : sizes.seedsOrDefault()) {
          for (int width : sizes.widths()) {
            add(seed, shape(sizes.depth(), width), true, List.of());
          }
        }
      }
      StudyDefinition.Shapes shapes = definition.shapes();
      if (shapes != null) {
        for (long seed : shapes.seedsOrDefault()) {
          shapes.budgets().forEach(budget -> addShapes(seed, budget, shapes.depths()));
        }
      }
      return List.copyOf(models.values());
    }

    private void addShapes(long seed, long budget, List<Integer> depths) {
      for (int depth : depths) {
        Architecture shape =
            new ParameterBudget(budget)
                .solve(depth, definition.headsOrDefault(), vocabulary, settings.contextLength());
        add(seed, shape, false, List.of(budget));
      }
    }

    private Architecture shape(int depth, int width) {
      return new Architecture(
          depth, width, definition.headsOrDefault(), false, vocabulary, settings.contextLength());
    }

    /** A model that several rows ask for is trained once and stands in all of them. */
    private void add(long seed, Architecture shape, boolean isOfSizes, List<Long> budgets) {
      models.merge(
          new Cell(seed, shape),
          new StudyModel(plan(seed, shape), shape, isOfSizes, budgets),
          (one, other) ->
              new StudyModel(
                  one.plan(),
                  shape,
                  one.isOfSizes() || other.isOfSizes(),
                  Stream.concat(one.budgets().stream(), other.budgets().stream()).toList()));
    }

    private TrainingPlan plan(long seed, Architecture shape) {
      return new TrainingPlan(
          "study-%s-%dx%d-s%d".formatted(space, shape.layers(), shape.width(), seed),
          space,
          shape.layers(),
          shape.width(),
          shape.heads(),
          false,
          seed,
          settings);
    }
  }
}
