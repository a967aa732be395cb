package amalgam.contestant;

import java.util.Locale;

/** What a contestant is. */
public enum ContestantKind {
  TRANSFORMER,
  BASELINE;

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that {@link #word()}. */
  public static ContestantKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
