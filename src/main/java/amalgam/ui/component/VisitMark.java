package amalgam.ui.component;

import com.vaadin.flow.component.UI;

/**
 * What the window remembers of somebody who has signed in, so that a page on which they have to
 * sign in again can say why. It is forgotten where they go on without.
 */
public final class VisitMark {

  private static final String KEY = "amalgam.signed-in";

  private VisitMark() {}

  public static void set(UI page) {
    page.getPage().executeJs("sessionStorage.setItem($0, 'yes')", KEY);
  }

  public static void forget(UI page) {
    page.getPage().executeJs("sessionStorage.removeItem($0)", KEY);
  }

  /** Does something if the window remembers somebody who had signed in, and forgets them. */
  public static void ifSet(UI page, Runnable deed) {
    page.getPage()
        .executeJs(
            """
            const was = sessionStorage.getItem($0) !== null;
            sessionStorage.removeItem($0);
            return was;
            """,
            KEY)
        .then(
            Boolean.class,
            was -> {
              if (was) {
                deed.run();
              }
            });
  }
}
