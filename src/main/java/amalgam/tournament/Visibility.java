package amalgam.tournament;

import java.util.Locale;

/** Who may see a tournament's board. */
public enum Visibility {
  PUBLIC,
  PRIVATE;

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The visibility of that {@link #word()}. */
  public static Visibility ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
