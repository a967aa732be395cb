package amalgam.contestant;

import java.util.Locale;

/** What a contestant is. */
public enum ContestantKind {
  TRANSFORMER,
  BASELINE,
  /** A language model behind a server. */
  ENDPOINT,
  /** Whoever plays: they come by themselves, and answer what they like. */
  PEOPLE;

  /** Whether Amalgam asks those of this kind, prompt by prompt. */
  public boolean isAsked() {
    return this != PEOPLE;
  }

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that {@link #word()}. */
  public static ContestantKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
