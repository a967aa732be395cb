package amalgam.study;

import amalgam.tournament.TournamentDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A study as people write it down, in YAML: which models are trained on which spaces, and what they
 * are then asked. What may be left out has the default that its accessor names.
 *
 * @param name for people, 1 to 150 characters
 * @param spaces ids of shipped spaces; each is a study of its own
 * @param seed of everything random but the prompts and the trainings; 1 by default
 * @param heads attention heads of every model; 4 by default
 * @param training how the models are trained
 * @param sizes models of one depth and many widths: what grows with size
 * @param shapes models of one budget and many depths: which shape is best
 * @param prompts how the prompt set is drawn, as in a tournament
 * @param rules what a walk may do, as in a tournament
 * @param weights the measures' α settings, as in a tournament
 * @param decodings settings that every model plays with, the first of which the findings are about;
 *     greedy alone by default, as in the paper
 */
public record StudyDefinition(
    String name,
    List<String> spaces,
    @Nullable Long seed,
    @Nullable Integer heads,
    @Nullable Training training,
    @Nullable Sizes sizes,
    @Nullable Shapes shapes,
    TournamentDefinition.@Nullable Prompts prompts,
    TournamentDefinition.@Nullable Rules rules,
    TournamentDefinition.@Nullable Weights weights,
    @Nullable List<TournamentDefinition.Decoding> decodings) {

  /** So that the name of its tournament, to which the space is added, is not too long. */
  private static final int LONGEST_NAME = 150;

  public StudyDefinition {
    require(
        name != null && !name.isBlank() && name.length() <= LONGEST_NAME,
        "'name' (1–" + LONGEST_NAME + " characters)");
    require(spaces != null && !spaces.isEmpty(), "'spaces', the ids of one or more spaces");
    require(sizes != null || shapes != null, "'sizes', 'shapes' or both: the models to train");
    spaces = distinct("spaces", spaces);
    if (heads != null && heads < 1) {
      throw new IllegalArgumentException("heads must be at least 1, but are %d.".formatted(heads));
    }
  }

  /**
   * Models of one depth.
   *
   * @param depth number of blocks
   * @param widths at least two, each a multiple of the heads
   * @param seeds one training each, 1 to 3 by default
   */
  public record Sizes(int depth, List<Integer> widths, @Nullable List<Long> seeds) {

    public Sizes {
      require(depth >= 1, "a 'depth' of at least 1 in 'sizes'");
      require(widths != null && widths.size() > 1, "at least two 'widths' in 'sizes'");
      widths = distinct("widths", widths);
      seeds = seeds == null ? null : distinct("seeds", seeds);
    }

    /** One training each. */
    public List<Long> seedsOrDefault() {
      return seedsOr(seeds);
    }
  }

  /**
   * Models of about the same number of parameters.
   *
   * @param budgets numbers of parameters
   * @param depths at least two; to each the width is found that meets the budget
   * @param seeds one training each, 1 to 3 by default
   */
  public record Shapes(List<Long> budgets, List<Integer> depths, @Nullable List<Long> seeds) {

    public Shapes {
      require(budgets != null && !budgets.isEmpty(), "at least one of 'budgets' in 'shapes'");
      require(depths != null && depths.size() > 1, "at least two 'depths' in 'shapes'");
      budgets = distinct("budgets", budgets);
      depths = distinct("depths", depths);
      seeds = seeds == null ? null : distinct("seeds", seeds);
    }

    /** One training each. */
    public List<Long> seedsOrDefault() {
      return seedsOr(seeds);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("A study needs " + what + ".");
    }
  }

  private static List<Long> seedsOr(@Nullable List<Long> seeds) {
    return seeds == null || seeds.isEmpty() ? List.of(1L, 2L, 3L) : seeds;
  }

  private static <T> List<T> distinct(String what, List<T> values) {
    if (new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException("%s must not name one twice.".formatted(what));
    }
    return List.copyOf(values);
  }

  /** Attention heads of every model. */
  public int headsOrDefault() {
    return Objects.requireNonNullElse(heads, 4);
  }

  /** How the models are trained. */
  public Training trainingOrDefault() {
    return Objects.requireNonNullElse(training, new Training(null, null, null, null, null));
  }

  /**
   * The tournament in which the models of one space meet, beside the baselines that show what is
   * possible.
   *
   * @param models their names
   */
  public TournamentDefinition tournament(String space, List<String> models) {
    return new TournamentDefinition(
        name + ", " + space,
        space,
        null,
        null,
        seed,
        null,
        null,
        prompts,
        rules,
        weights,
        List.of(
            new TournamentDefinition.Entrants(models, null, decodings),
            new TournamentDefinition.Entrants(List.of("shortest-path", "optimiser"), null, null)),
        null,
        null);
  }
}
