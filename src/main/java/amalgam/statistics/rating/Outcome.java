package amalgam.statistics.rating;

import java.util.List;
import java.util.Locale;

/** What a rater answered about the two sides; the two kinds of tie are different answers. */
public enum Outcome {
  LEFT,
  RIGHT,
  TIE,
  BOTH_BAD;

  static final List<Outcome> ALL = List.of(values());
  static final int COUNT = ALL.size();

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of that {@link #word()}. */
  public static Outcome ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  boolean isTie() {
    return this == TIE || this == BOTH_BAD;
  }
}
