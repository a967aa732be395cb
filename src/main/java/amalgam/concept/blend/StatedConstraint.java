package amalgam.concept.blend;

/**
 * What may be demanded of an idea, in plain words. They are chosen so that any of them can hold
 * together, and so that whoever reads an idea can tell whether it meets them. Their order is part
 * of every drawn prompt set: new ones are added at the end.
 */
public enum StatedConstraint {
  BY_HAND("can be made by hand"),
  FOR_A_CHILD("is of use to a child"),
  NO_ELECTRICITY("needs no electricity"),
  POCKET("fits in a pocket"),
  SILENT("makes no noise"),
  RAIN("can be used in the rain"),
  TOGETHER("is used by two people together"),
  AGAIN("can be used again and again"),
  CHEAP("costs less than a meal"),
  WITHOUT_WORDS("can be explained without words"),
  IN_THE_DARK("can be used in the dark"),
  TEACHES("teaches something");

  private final String words;

  StatedConstraint(String words) {
    this.words = words;
  }

  /** In words that follow "it". */
  public String words() {
    return words;
  }
}
