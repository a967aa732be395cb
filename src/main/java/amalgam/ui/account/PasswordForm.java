package amalgam.ui.account;

import amalgam.account.Accounts;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/** Changes the password; other sessions of the same person end. */
class PasswordForm extends WebForm {

  private final Accounts accounts;
  private final InputLine present;
  private final InputLine next;
  private final AccountRefusal outcome = new AccountRefusal();

  /**
   * @param email told to keepers of passwords, so that they know whose it is
   */
  PasswordForm(Accounts accounts, String email) {
    this.accounts = accounts;
    present =
        new InputLine(
            getTranslation("account.password.present"), "password", "present", "current-password");
    next =
        new InputLine(getTranslation("account.password.next"), "password", "next", "new-password")
            .withHint(getTranslation("account.password.hint"));
    NativeButton act = new NativeButton(getTranslation("account.password.act"));
    act.getElement().setAttribute("type", "submit");
    onSubmit(this::change);
    add(whose(email), present, next, outcome, act);
  }

  private static Input whose(String email) {
    Input whose = new Input();
    whose.setValue(email);
    whose.getElement().setAttribute("autocomplete", "username");
    whose.getElement().setAttribute("hidden", true);
    return whose;
  }

  private void change() {
    if (outcome.attempt(() -> accounts.changePassword(present.value(), next.value()))) {
      present.write("");
      next.write("");
      outcome.tell(getTranslation("account.password.done"));
    }
  }
}
