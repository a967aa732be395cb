package amalgam.ui.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.By;
import org.jspecify.annotations.Nullable;

/** Whoever clicks, by the account with which they signed in. */
public final class Someone {

  private Someone() {}

  /** The person behind the present request, who gives no reason. */
  public static By here() {
    return here(null);
  }

  /**
   * The person behind the present request.
   *
   * @param why blank or null where they gave no reason
   */
  public static By here(@Nullable String why) {
    CurrentPerson person = CurrentPerson.now();
    String who =
        person.isSignedIn()
            ? "%s (account %d)".formatted(person.name(), person.account())
            : "somebody without an account";
    return new By(who, why == null || why.isBlank() ? null : why.strip());
  }
}
