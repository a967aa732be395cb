package amalgam.ui.account;

import amalgam.account.Accounts;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.NativeButton;

/** Changes the name that others see. */
class NameForm extends WebForm {

  private final Accounts accounts;
  private final InputLine name;
  private final AccountRefusal outcome = new AccountRefusal();

  NameForm(Accounts accounts, String now) {
    this.accounts = accounts;
    name =
        new InputLine(getTranslation("account.name"), "text", "name", "name")
            .withHint(getTranslation("account.name.hint"));
    name.write(now);
    NativeButton act = new NativeButton(getTranslation("account.name.act"));
    act.getElement().setAttribute("type", "submit");
    onSubmit(this::rename);
    add(name, outcome, act);
  }

  private void rename() {
    if (outcome.attempt(() -> accounts.rename(name.value()))) {
      outcome.tell(getTranslation("account.name.done"));
    }
  }
}
