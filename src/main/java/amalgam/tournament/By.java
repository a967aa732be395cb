package amalgam.tournament;

import org.jspecify.annotations.Nullable;

/**
 * Who wishes something, and why.
 *
 * @param who for people, such as {@code someone at 127.0.0.1}
 * @param why null where nobody said
 */
public record By(String who, @Nullable String why) {

  /** Amalgam itself, which always has a reason. */
  public static By itself(String why) {
    return new By("Amalgam", why);
  }

  /** Someone who gives no reason. */
  public static By who(String who) {
    return new By(who, null);
  }
}
