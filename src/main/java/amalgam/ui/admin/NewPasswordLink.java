package amalgam.ui.admin;

import amalgam.account.Account;
import amalgam.account.PasswordLinks;
import amalgam.ui.account.AccountRefusal;
import amalgam.ui.component.SecretLine;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a link with which somebody sets a new password, and shows it once. */
class NewPasswordLink extends Div {

  private final PasswordLinks links;
  private final AccountRefusal outcome;
  private final Runnable made;

  /**
   * @param outcome where it is said what came of it
   * @param made done after one was
   */
  NewPasswordLink(PasswordLinks links, AccountRefusal outcome, Runnable made) {
    this.links = links;
    this.outcome = outcome;
    this.made = made;
  }

  /** Makes one for that person, if whoever asked confirms it. */
  void askFor(Account account) {
    new ConfirmDialog(
            getTranslation("admin.new-password.question", account.name()),
            getTranslation("admin.new-password.consequence"),
            getTranslation("admin.new-password.act"),
            confirmed -> make(account),
            getTranslation("account.let-it-be"),
            cancelled -> {})
        .open();
  }

  private void make(Account account) {
    removeAll();
    if (outcome.attempt(() -> show(account, links.make(account.id())))) {
      outcome.tell(getTranslation("admin.new-password.done", account.name()));
    }
    made.run();
  }

  private void show(Account account, String secret) {
    String link =
        ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
            .path("/new-password/" + secret)
            .toUriString();
    add(new SecretLine(getTranslation("admin.new-password.once", account.name()), link));
    // The row that was acted on may be far below.
    outcome.scrollIntoView();
  }
}
