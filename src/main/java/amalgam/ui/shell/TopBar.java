package amalgam.ui.shell;

import amalgam.ui.component.Permission;
import amalgam.ui.component.ThemeSwitch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The name, the ways, and what is one's own. Where there is no room for the ways side by side, a
 * button opens them: as a popover of the browser's, which Escape and a tap beside it close, with no
 * script of ours.
 */
class TopBar extends Header {

  /** Where the navigation leads, and the keys of what the places are called. */
  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("", "frame.way.leaderboard");
    WAYS.put("scaling", "frame.way.scaling");
    WAYS.put("tradeoff", "frame.way.tradeoff");
    WAYS.put("rate", "frame.way.rate");
    WAYS.put("play", "frame.way.play");
    WAYS.put("tournaments", "frame.way.tournaments");
    WAYS.put("models", "frame.way.models");
    WAYS.put("spaces", "frame.way.spaces");
    WAYS.put("judges", "frame.way.judges");
  }

  private static final String FOLDED = "ways";

  private final Map<String, Anchor> links = new LinkedHashMap<>();
  private final Div ways = new Div();

  TopBar(Component languages, OwnMenu own) {
    Anchor name = new Anchor("", "Amalgam");
    name.addClassName("app-name");
    Div personal = new Div(own, languages);
    personal.addClassName("personal");
    ways.setId(FOLDED);
    ways.addClassName("ways");
    ways.getElement().setAttribute("popover", "auto");
    ways.add(pages(), personal);
    Div inner = new Div(name, ways, new ThemeSwitch(), opener());
    inner.addClassName("inner");
    add(inner);
  }

  private Nav pages() {
    Nav pages = new Nav();
    pages.getElement().setAttribute("aria-label", getTranslation("frame.pages"));
    Map<String, String> open = new LinkedHashMap<>(WAYS);
    if (Permission.RUN_TOURNAMENTS.isGranted()) {
      open.put("endpoints", "frame.way.endpoints");
    }
    if (Permission.ADMINISTRATE.isGranted()) {
      open.put("admin", "frame.way.admin");
    }
    open.forEach(
        (address, key) -> {
          Anchor link = new Anchor(address, getTranslation(key));
          links.put(address, link);
          pages.add(link);
        });
    return pages;
  }

  private NativeButton opener() {
    NativeButton opener = new NativeButton(getTranslation("frame.menu"));
    opener.addClassName("menu-button");
    opener.getElement().setAttribute("type", "button");
    opener.getElement().setAttribute("popovertarget", FOLDED);
    return opener;
  }

  /** Where the navigation leads, by the beginnings of the addresses that belong to it. */
  Map<String, Anchor> links() {
    return links;
  }

  /** Folds what was opened to come here. */
  void fold() {
    getElement()
        .executeJs(
            "this.querySelectorAll('[popover]:popover-open').forEach((one) => one.hidePopover())");
  }
}
