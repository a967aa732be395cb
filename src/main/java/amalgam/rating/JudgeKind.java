package amalgam.rating;

import amalgam.statistics.rating.Clustering;
import amalgam.statistics.rating.FitSettings;
import java.util.Locale;

/** Whose opinion a vote is; ratings never mix the two. */
public enum JudgeKind {
  HUMAN,
  AUTOMATED;

  /** How its votes are fitted: automated judges are no sample of raters, only prompts are. */
  public FitSettings fitSettings() {
    FitSettings standard = FitSettings.STANDARD;
    return this == HUMAN
        ? standard
        : new FitSettings(
            standard.ties(), standard.sideEffect(), Clustering.PROMPT, standard.confidenceLevel());
  }

  /** The word that exports, addresses and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that {@link #word()}. */
  public static JudgeKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
