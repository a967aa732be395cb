package amalgam.ui.account;

import amalgam.account.Accounts;
import amalgam.ui.component.BeginsVisit;
import amalgam.ui.component.Page;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Makes the first administrator of whoever holds the link in the log. */
@Translated
@AnonymousAllowed
@Route("set-up")
class SetUpView extends Div implements BeginsVisit, HasUrlParameter<String>, HasDynamicTitle {

  private final Accounts accounts;

  SetUpView(Accounts accounts) {
    this.accounts = accounts;
    addClassName("account-page");
  }

  @Override
  public void setParameter(BeforeEvent event, String secret) {
    if (accounts.isSetUp()) {
      Page.fill(
          this,
          Page.head(name(), getTranslation("account.set-up.done")),
          new Anchor(SignInForm.ADDRESS, getTranslation("account.sign-in")));
    } else {
      Page.fill(
          this,
          Page.head(name(), getTranslation("account.set-up.lead")),
          new NewAccountForm(
              null,
              getTranslation("account.set-up.act"),
              person -> accounts.setUp(secret, person)));
    }
  }

  private String name() {
    return getTranslation("account.set-up");
  }

  @Override
  public String getPageTitle() {
    return name() + " · Amalgam";
  }
}
