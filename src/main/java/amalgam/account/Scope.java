package amalgam.account;

import java.util.Locale;

/** What a token may be used for. */
public enum Scope {
  /** To read what its person may read. */
  READ,
  /** To read, and to change what its person may change. */
  WRITE;

  /** The word that the interface and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of that {@link #word()}. */
  public static Scope ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
