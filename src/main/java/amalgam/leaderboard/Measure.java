package amalgam.leaderboard;

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
      "Mean edge-set Jaccard distance between the valid answers to one prompt.");

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

  /** One sentence for people. */
  public String definition() {
    return definition;
  }
}
