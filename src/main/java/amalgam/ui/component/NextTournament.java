package amalgam.ui.component;

import amalgam.platform.security.CurrentPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** The way to a tournament of one's own, for whoever may go it or may be about to sign in. */
public final class NextTournament {

  private static final String ADDRESS = "tournaments/new";

  private NextTournament() {}

  /**
   * The way, or nothing for whoever has signed in and may not.
   *
   * @param words for whoever may
   */
  public static Component[] way(String words) {
    CurrentPerson person = CurrentPerson.now();
    if (person.isResearcher()) {
      return new Component[] {new Anchor(ADDRESS, words)};
    }
    return person.isSignedIn()
        ? new Component[0]
        : new Component[] {new Anchor(ADDRESS, "Sign in to describe one")};
  }
}
