package amalgam.rating;

import java.util.Locale;

/** What a question about two proposals asks for; never both at once, since they pull apart. */
public enum Axis {
  NOVELTY,
  UTILITY;

  /** The word that exports, addresses and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The axis of that {@link #word()}. */
  public static Axis ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
