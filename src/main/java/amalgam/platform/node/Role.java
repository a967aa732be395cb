package amalgam.platform.node;

import java.util.Locale;

/** What a process is for. */
public enum Role {
  /** Serves pages and the interface, does no work. */
  WEB,
  /** Works, serves nothing but its health. */
  WORKER,
  /** Both, as a single process does. */
  BOTH;

  /** The setting that says it. */
  public static final String SETTING = "amalgam.role";

  public boolean servesPages() {
    return this != WORKER;
  }

  public boolean works() {
    return this != WEB;
  }

  /** The word that settings and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role of that {@link #word()}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Role ofWord(String word) {
    try {
      return valueOf(word.trim().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The setting %s is '%s'; it must be web, worker or both.".formatted(SETTING, word), e);
    }
  }
}
