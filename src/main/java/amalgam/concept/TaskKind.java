package amalgam.concept;

import java.util.Locale;

/** What a tournament asks for. */
public enum TaskKind {
  /** A way through a space, from concept to concept. */
  WALK,
  /** A new idea in a few sentences that two concepts of a space come together in. */
  BLEND;

  /** The word that definitions, exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The task of that {@link #word()}. */
  public static TaskKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
