package amalgam.account;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that was done with an account, an invitation or a token, as it was called then.
 *
 * @param by the name of whoever did it
 * @param subject whom or what it was done to: a name, an address of mail, or the name of a token;
 *     empty where that was nobody in particular
 * @param detail such as the word of a role; empty where there is none
 */
public record AccountAct(Instant at, String by, Deed deed, String subject, String detail) {

  /** What can be done. */
  public enum Deed {
    SET_UP,
    INVITED,
    INVITATION_REVOKED,
    JOINED,
    /** By signing in at another place for the first time, the subject. */
    CAME_FROM_ELSEWHERE,
    ROLE_GIVEN,
    DISABLED,
    ENABLED,
    RENAMED,
    PASSWORD_CHANGED,
    /** A link with which the subject sets a new password. */
    PASSWORD_LINK_MADE,
    /** By whoever it was for; the subject made it. */
    PASSWORD_LINK_USED,
    TOKEN_ISSUED,
    TOKEN_REVOKED;

    /** The word that the database uses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The deed of that {@link #word()}. */
    public static Deed ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
