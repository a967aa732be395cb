package amalgam.ui.shell;

import amalgam.platform.security.CurrentPerson;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The way to sign in, or the ways to one's own account and out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnMenu extends Div {

  private static final String FOLDED = "own";

  OwnMenu(AuthenticationContext visit) {
    addClassName("own-menu");
    CurrentPerson person = CurrentPerson.now();
    if (person.isSignedIn()) {
      add(opener(String.valueOf(person.name())), ways(visit));
    } else {
      add(new Anchor("sign-in", getTranslation("frame.sign-in")));
    }
  }

  private NativeButton opener(String name) {
    NativeButton opener = new NativeButton(name);
    opener.addClassName("own-button");
    opener.getElement().setAttribute("type", "button");
    opener.getElement().setAttribute("popovertarget", FOLDED);
    opener.setAriaLabel(getTranslation("frame.own", name));
    return opener;
  }

  private Div ways(AuthenticationContext visit) {
    NativeButton out = new NativeButton(getTranslation("frame.sign-out"), click -> visit.logout());
    out.getElement().setAttribute("type", "button");
    Div ways = new Div(new Anchor("account", getTranslation("frame.account")), out);
    ways.setId(FOLDED);
    ways.addClassName("own-ways");
    ways.getElement().setAttribute("popover", "auto");
    return ways;
  }
}
