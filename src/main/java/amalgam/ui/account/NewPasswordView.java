package amalgam.ui.account;

import amalgam.account.Account;
import amalgam.account.AccountException;
import amalgam.account.PasswordLinks;
import amalgam.ui.component.Page;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sets a new password for whoever holds the link that an administrator made for them. */
@Translated
@AnonymousAllowed
@Route("new-password")
class NewPasswordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private final PasswordLinks links;

  NewPasswordView(PasswordLinks links) {
    this.links = links;
    addClassName("account-page");
  }

  @Override
  public void setParameter(BeforeEvent event, String secret) {
    try {
      ask(links.open(secret), secret);
    } catch (AccountException refused) {
      Page.fill(
          this,
          Page.head(name(), refusal(this, refused)),
          new Anchor(SignInForm.ADDRESS, getTranslation("account.sign-in")));
    }
  }

  private void ask(Account account, String secret) {
    Page.fill(
        this,
        Page.head(name(), getTranslation("account.new-password.lead", account.name())),
        new NewPasswordForm(account.email(), password -> links.use(secret, password)));
  }

  /** Why a link does not serve, and what to do. */
  static String refusal(Component page, AccountException refused) {
    return switch (refused.reason()) {
      case LINK_UNKNOWN -> page.getTranslation("account.new-password.link-unknown");
      case LINK_EXPIRED -> page.getTranslation("account.new-password.link-expired");
      case LINK_USED -> page.getTranslation("account.new-password.link-used");
      default -> AccountWords.refusal(page, refused);
    };
  }

  private String name() {
    return getTranslation("account.new-password");
  }

  @Override
  public String getPageTitle() {
    return name() + " · Amalgam";
  }
}
