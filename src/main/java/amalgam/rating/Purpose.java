package amalgam.rating;

import java.util.Locale;

/** What a pair was shown for. */
public enum Purpose {
  /** To learn which of the two is better; only such votes count in ratings. */
  REGULAR,
  /** To learn whether a rater answers alike when asked again. */
  REPEAT,
  /** To learn whether a rater reads: the answer is known. */
  CHECK;

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The purpose of that {@link #word()}. */
  public static Purpose ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
