package amalgam.ui.component;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A tab for each tournament that a page can show; none where there is no choice. */
public final class TournamentTabs extends Nav {

  public TournamentTabs() {
    addClassName("tabs");
    getElement().setAttribute("aria-label", "Tournaments");
  }

  /**
   * Shows the tabs.
   *
   * @param chosen the one that the page shows; null for none
   * @param address of the page about a tournament
   */
  public void show(
      List<Tournament> listed,
      @Nullable TournamentId chosen,
      Function<TournamentId, String> address) {
    removeAll();
    setVisible(listed.size() > 1);
    for (Tournament tournament : listed) {
      Anchor tab = new Anchor(address.apply(tournament.id()), tournament.name());
      if (tournament.id().equals(chosen)) {
        tab.getElement().setAttribute("aria-current", "true");
      }
      add(tab);
    }
  }
}
