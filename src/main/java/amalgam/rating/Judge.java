package amalgam.rating;

/**
 * Who or what answers.
 *
 * @param id {@code human} for every person, else the automated judge's own
 */
public record Judge(String id) {

  /** Any person. */
  public static final Judge HUMAN = new Judge(JudgeKind.HUMAN.word());

  private static final int LONGEST = 100;

  public Judge {
    if (id.isBlank() || id.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The id of a judge has 1 to %d characters, not %d.".formatted(LONGEST, id.length()));
    }
  }

  /** Whether it is a person. */
  public JudgeKind kind() {
    return equals(HUMAN) ? JudgeKind.HUMAN : JudgeKind.AUTOMATED;
  }
}
