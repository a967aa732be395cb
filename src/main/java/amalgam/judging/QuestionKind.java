package amalgam.judging;

import java.util.Locale;

/** What a judge is asked. */
public enum QuestionKind {
  /** Which of two proposals to one prompt is better. */
  PAIRWISE,
  /** Whether one proposal passes: 1 point where it does, 0 where it does not. */
  ACCEPTANCE,
  /** How good one proposal is, from {@value #LEAST} to {@value #MOST} points. */
  ABSOLUTE;

  /** Fewest points. */
  public static final int LEAST = 1;

  /** Most points. */
  public static final int MOST = 7;

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that {@link #word()}. */
  public static QuestionKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
