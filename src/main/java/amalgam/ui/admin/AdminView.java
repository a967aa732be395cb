package amalgam.ui.admin;

import amalgam.account.AccountLog;
import amalgam.account.Accounts;
import amalgam.account.PasswordLinks;
import amalgam.platform.security.Authority;
import amalgam.ui.component.Page;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Who has an account and who may have one, what each may do, and what was done about it. */
@Translated
@RolesAllowed(Authority.ADMINISTRATOR)
@Route("admin")
class AdminView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final PeopleSection people;
  private final InvitationSection invitations;
  private final LogSection log;

  AdminView(Accounts accounts, PasswordLinks links, AccountLog acts, Clock clock) {
    people = new PeopleSection(accounts, links, this::refresh);
    invitations = new InvitationSection(accounts, clock, this::refresh);
    log = new LogSection(acts);
    addClassName("admin-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Page.fill(
        this,
        Page.head(name(), getTranslation("admin.lead")),
        Page.section(getTranslation("admin.people"), people),
        Page.section(getTranslation("admin.invitations"), invitations),
        Page.section(getTranslation("admin.log"), log));
    refresh();
  }

  private void refresh() {
    people.refresh();
    invitations.refresh();
    log.refresh();
  }

  private String name() {
    return getTranslation("admin.title");
  }

  @Override
  public String getPageTitle() {
    return name() + " · Amalgam";
  }
}
