package amalgam.ui.component;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tab for each tournament that a page can show; none where there is no choice. Where there are
 * many, a space is chosen first, and only its tournaments have a tab.
 */
public final class TournamentTabs extends Nav {

  private static final int MANY = 6;

  public TournamentTabs() {
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
    Map<String, Tournament> newestBySpace = new LinkedHashMap<>();
    listed.forEach(one -> newestBySpace.putIfAbsent(one.spaceId(), one));
    String space =
        listed.stream()
            .filter(one -> one.id().equals(chosen))
            .map(Tournament::spaceId)
            .findFirst()
            .orElse("");
    if (listed.size() <= MANY || newestBySpace.size() == 1 || space.isEmpty()) {
      add(tabs(listed, chosen, address));
    } else {
      add(
          spaces(newestBySpace, space, address),
          tabs(
              listed.stream().filter(one -> one.spaceId().equals(space)).toList(),
              chosen,
              address));
    }
  }

  private static Component spaces(
      Map<String, Tournament> newestBySpace,
      String chosen,
      Function<TournamentId, String> address) {
    Div row = new Div(new Span("On the space"));
    row.addClassNames("tabs", "space-tabs");
    newestBySpace.forEach(
        (space, newest) -> row.add(tab(space, address.apply(newest.id()), space.equals(chosen))));
    return row;
  }

  private static Component tabs(
      List<Tournament> listed,
      @Nullable TournamentId chosen,
      Function<TournamentId, String> address) {
    Div row = new Div();
    row.addClassName("tabs");
    listed.forEach(
        one -> row.add(tab(one.name(), address.apply(one.id()), one.id().equals(chosen))));
    return row;
  }

  private static Anchor tab(String name, String address, boolean isChosen) {
    Anchor tab = new Anchor(address, name);
    if (isChosen) {
      tab.getElement().setAttribute("aria-current", "true");
    }
    return tab;
  }
}
