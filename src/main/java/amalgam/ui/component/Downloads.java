package amalgam.ui.component;

import amalgam.tournament.TournamentId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A line of what may be taken from a tournament, ending in the way to its rules. */
public final class Downloads extends Paragraph {

  private final String root;
  private final Anchor rules;

  public Downloads(TournamentId tournament) {
    addClassName("downloads");
    root = "/api/v1/tournaments/%s/".formatted(tournament);
    rules = new Anchor("tournament/" + tournament, "rules and prompts");
    add(new Span("Take it away:"), rules);
  }

  /** Offers another resource of the tournament. */
  public Downloads with(String resource, String title) {
    return withAddress(root + resource, title);
  }

  /** Offers something of another address. */
  public Downloads withAddress(String address, String title) {
    addComponentAtIndex(indexOf(rules), link(address, title));
    return this;
  }

  /** A link to what is no page of the application. */
  public static Anchor link(String address, String title) {
    Anchor link = new Anchor(address, title);
    link.setRouterIgnore(true);
    return link;
  }
}
