package amalgam.ui.component;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.jspecify.annotations.Nullable;

/** A link to each page that shows the same tournament from another side. */
public final class TournamentSections extends Nav {

  private final TournamentSection open;

  /** Links for the page that shows {@code open}. */
  public TournamentSections(TournamentSection open) {
    this.open = open;
    addClassName("sections");
    getElement().setAttribute("aria-label", "Pages about this tournament");
  }

  /** Shows the links about a tournament; none where there is none. */
  public void show(@Nullable TournamentId tournament) {
    removeAll();
    setVisible(tournament != null);
    if (tournament == null) {
      return;
    }
    for (TournamentSection section : TournamentSection.values()) {
      if (!section.isForResearchers() || CurrentPerson.now().isResearcher()) {
        add(link(section, tournament));
      }
    }
  }

  private Anchor link(TournamentSection section, TournamentId tournament) {
    Anchor link = new Anchor(section.address(tournament), section.title());
    if (section == open) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }
}
