package amalgam.leaderboard.tradeoff;

/**
 * A part of how novelty changes with the level: nats per level, negative where it falls. The whole
 * is selection and own together; own is forced and beyond together.
 */
public enum Part {
  WHOLE(
      "whole",
      "Whole change",
      "How N of the satisfying walks changes per level, over all bundles: what a board by level"
          + " shows."),
  SELECTION(
      "selection",
      "Selection",
      "Whole change less the model's own: it comes from other bundles being solved at other levels,"
          + " not from other walks."),
  OWN(
      "own",
      "The model's own",
      "The change on the bundles that it satisfied at every level, each counting once: the same"
          + " endpoints throughout."),
  FORCED(
      "forced",
      "Forced",
      "How the ceiling, the greatest N of any satisfying walk, changes on the same bundles: nobody"
          + " could stay above it."),
  BEYOND(
      "beyond",
      "Beyond the forced",
      "The model's own change less the forced one: negative where it falls further below the"
          + " ceiling, positive where it comes nearer.");

  private final String key;
  private final String title;
  private final String definition;

  Part(String key, String title, String definition) {
    this.key = key;
    this.title = title;
    this.definition = definition;
  }

  /** The name in exports. */
  public String key() {
    return key;
  }

  /** For headings. */
  public String title() {
    return title;
  }

  /** One sentence for people. */
  public String definition() {
    return definition;
  }
}
