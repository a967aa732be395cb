package amalgam.leaderboard;

import amalgam.concept.TaskKind;
import java.util.Arrays;
import java.util.List;

/** A column of the board: a mean over an entrant's proposals. */
public enum Measure {
  NOVELTY(
      "novelty", "Novelty", "nats", "Mean N = α_h·hops + α_r·surprise over all well-formed walks."),
  NOVELTY_GIVEN_VALID(
      "noveltyGivenValid",
      "Novelty if valid",
      "nats",
      "Mean N over the walks that pass every gate."),
  SATISFACTION("satisfaction", "Satisfaction", "share", "Share of proposals that pass every gate."),
  UTILITY(
      "utility",
      "Utility",
      "points",
      "Mean U = (1 + α_I|I|)(1 + α_X|X|) of the proposals that pass every gate, 0 for the others."),
  SOFT_UTILITY(
      "softUtility", "Soft utility", "share", "Mean share of the constraints that were met."),
  CREATIVITY("creativity", "Creativity", "points", "C, the mean of U·N; a failure counts 0."),
  DIVERSITY(
      "diversity",
      "Diversity",
      "share",
      "Mean edge-set Jaccard distance between the valid answers to one prompt."),
  ORIGINALITY(
      "originality",
      "Originality",
      "share",
      "Mean edge-set Jaccard distance of a valid answer to the 5 nearest valid ones that other"
          + " contestants, baselines among them, proposed for the same prompt.");

  /** Those that depend on nobody else's answers. */
  public static final List<Measure> OF_OWN_ANSWERS =
      Arrays.stream(values()).filter(measure -> measure != ORIGINALITY).toList();

  /** What the frontier plot can have across. */
  public static final List<Measure> ACROSS = List.of(NOVELTY, NOVELTY_GIVEN_VALID);

  /** What the frontier plot can have upwards. */
  public static final List<Measure> UPWARDS =
      List.of(SATISFACTION, UTILITY, SOFT_UTILITY, CREATIVITY);

  private final String key;
  private final String title;
  private final String unit;
  private final String definition;

  Measure(String key, String title, String unit, String definition) {
    this.key = key;
    this.title = title;
    this.unit = unit;
    this.definition = definition;
  }

  /** The name in exports and addresses. */
  public String key() {
    return key;
  }

  /** For headings and axes. */
  public String title() {
    return title;
  }

  /** What one is a number of. */
  public String unit() {
    return unit;
  }

  /** One sentence for people, of walks. */
  public String definition() {
    return definition;
  }

  /** One sentence for people. */
  public String definition(TaskKind task) {
    return task == TaskKind.WALK ? definition : ofBlends();
  }

  private String ofBlends() {
    return switch (this) {
      case NOVELTY ->
          "Mean N of all ideas: 1 − cos to the nearer of the two concepts, by the vectors of texts.";
      case NOVELTY_GIVEN_VALID -> "Mean N of the ideas that pass every gate.";
      case UTILITY ->
          "Mean U = 1 + α_I × stated constraints of the ideas that pass every gate, 0 for the others.";
      case SOFT_UTILITY -> "Mean share of the judges who accept an idea.";
      case DIVERSITY -> "Mean distance 1 − cos between the valid ideas for one prompt.";
      case ORIGINALITY ->
          "Mean distance 1 − cos of a valid idea to the 5 nearest valid ones that other contestants,"
              + " baselines among them, had for the same prompt.";
      case SATISFACTION, CREATIVITY -> definition;
    };
  }
}
