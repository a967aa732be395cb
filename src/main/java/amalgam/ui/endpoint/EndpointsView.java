package amalgam.ui.endpoint;

import amalgam.contestant.endpoint.Connections;
import amalgam.contestant.endpoint.key.StoredKeys;
import amalgam.platform.security.Authority;
import amalgam.tournament.Budgets;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Tries servers out, says what their models cost so far, and keeps their keys. */
@Translated
@RolesAllowed(Authority.RESEARCHER)
@Route("endpoints")
class EndpointsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ConnectionTest test;
  private final SpendingSection spending;
  private final KeySection keys;

  EndpointsView(
      Connections connections, Budgets budgets, Tournaments tournaments, StoredKeys stored) {
    test = new ConnectionTest(connections);
    spending = new SpendingSection(budgets, tournaments);
    keys = new KeySection(stored);
    addClassName("endpoints-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Page.fill(
        this,
        Page.head(getTranslation("endpoints.title"), getTranslation("endpoints.lead")),
        Page.section(getTranslation("endpoints.test"), test),
        Page.section(getTranslation("endpoints.spending"), spending),
        Page.section(getTranslation("endpoints.keys"), keys));
    spending.refresh();
    keys.refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("endpoints.title") + " · Amalgam";
  }
}
