package amalgam.leaderboard.scaling;

import amalgam.leaderboard.Measure;

/** What is looked at against size. */
public enum ScalingMeasure {
  CREATIVITY(
      Measure.CREATIVITY.key(),
      Measure.CREATIVITY.title(),
      Measure.CREATIVITY.unit(),
      Measure.CREATIVITY.definition()),
  HYPERVOLUME(
      "hypervolume",
      "Hypervolume",
      "nats",
      "Area below the frontier that all settings of a model trace in novelty × satisfaction, both"
          + " from 0."),
  SATISFACTION(
      Measure.SATISFACTION.key(),
      Measure.SATISFACTION.title(),
      Measure.SATISFACTION.unit(),
      Measure.SATISFACTION.definition()),
  NOVELTY_GIVEN_VALID(
      Measure.NOVELTY_GIVEN_VALID.key(),
      Measure.NOVELTY_GIVEN_VALID.title(),
      Measure.NOVELTY_GIVEN_VALID.unit(),
      Measure.NOVELTY_GIVEN_VALID.definition());

  private final String key;
  private final String title;
  private final String unit;
  private final String definition;

  ScalingMeasure(String key, String title, String unit, String definition) {
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

  /** Whether it runs from 0 to 1. */
  public boolean isShare() {
    return unit.equals("share");
  }
}
