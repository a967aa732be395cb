package amalgam.ui.account;

import amalgam.account.AccountException;
import amalgam.account.Accounts;
import amalgam.account.Invitation;
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

/** Makes the account that a link invites to. */
@Translated
@AnonymousAllowed
@Route("join")
class JoinView extends Div implements BeginsVisit, HasUrlParameter<String>, HasDynamicTitle {

  private final Accounts accounts;

  JoinView(Accounts accounts) {
    this.accounts = accounts;
    addClassName("account-page");
  }

  @Override
  public void setParameter(BeforeEvent event, String secret) {
    try {
      invite(accounts.invitation(secret), secret);
    } catch (AccountException refused) {
      Page.fill(
          this,
          Page.head(name(), AccountWords.refusal(this, refused)),
          new Anchor(SignInForm.ADDRESS, getTranslation("account.sign-in")));
    }
  }

  private void invite(Invitation invitation, String secret) {
    Page.fill(
        this,
        Page.head(
            name(),
            getTranslation(
                "account.join.lead",
                invitation.invitedBy(),
                AccountWords.role(this, invitation.role()),
                AccountWords.roleMay(this, invitation.role()))),
        new NewAccountForm(
            invitation.email(),
            getTranslation("account.join.act"),
            person -> accounts.accept(secret, person)));
  }

  private String name() {
    return getTranslation("account.join");
  }

  @Override
  public String getPageTitle() {
    return name() + " · Amalgam";
  }
}
