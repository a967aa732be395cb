package amalgam.tournament;

/** How a language model judges. */
public enum JudgeMode {
  /** Which of two proposals is better, in either order. */
  PAIRWISE,
  /** How good a proposal is by itself, from 1 to 7. */
  ABSOLUTE,
  BOTH;

  /** Whether it compares. */
  public boolean compares() {
    return this != ABSOLUTE;
  }

  /** Whether it gives points. */
  public boolean gradesAlone() {
    return this != PAIRWISE;
  }
}
