package amalgam.rating.rater;

import java.util.Locale;

/** How a rater answers about two proposals. */
public enum RatingMode {
  /** Which of the two is better? */
  PAIRS,
  /** How good is each, from 1 to 7? */
  SCALES;

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode of that {@link #word()}. */
  public static RatingMode ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
