package amalgam.platform.node;

import java.util.Locale;
import org.springframework.core.env.Environment;

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

  /** The role that is set, by default both. */
  public static Role of(Environment environment) {
    return ofWord(environment.getProperty(SETTING, BOTH.word()));
  }

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
   * @throws UnknownRoleException if there is none
   */
  public static Role ofWord(String word) {
    try {
      return valueOf(word.trim().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UnknownRoleException(word, e);
    }
  }
}
