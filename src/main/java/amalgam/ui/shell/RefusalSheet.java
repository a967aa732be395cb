package amalgam.ui.shell;

import amalgam.platform.security.CurrentPerson;
import amalgam.ui.component.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Says that a page is not for whoever asked for it, whom it is for, and what to do about it. */
final class RefusalSheet {

  private RefusalSheet() {}

  static String title(Component page) {
    return page.getTranslation("frame.no-entry.name") + " · Amalgam";
  }

  static void fill(Div page) {
    CurrentPerson person = CurrentPerson.now();
    Div ways = new Div();
    ways.addClassName("links");
    if (!person.isSignedIn()) {
      ways.add(new Anchor("sign-in", page.getTranslation("frame.sign-in")));
    }
    ways.add(new Anchor("", page.getTranslation("frame.missing.next")));
    String sentence =
        person.isSignedIn()
            ? page.getTranslation("frame.no-entry.as", String.valueOf(person.name()))
            : page.getTranslation("frame.no-entry.visitor");
    Page.fill(page, Page.head(page.getTranslation("frame.no-entry.title"), sentence), ways);
  }
}
