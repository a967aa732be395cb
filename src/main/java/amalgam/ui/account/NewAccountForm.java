package amalgam.ui.account;

import amalgam.account.AccountException;
import amalgam.account.NewAccount;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks what somebody says of themselves who makes an account. Once it is made, the browser signs in
 * with what it still holds in its fields, and may keep the password.
 */
class NewAccountForm extends WebForm {

  private final InputLine name;
  private final InputLine email;
  private final InputLine password;
  private final AccountRefusal refusal = new AccountRefusal();

  /**
   * @param invited the only address that is allowed; null where they may say
   * @param verb on the button
   * @param make makes the account, or refuses
   */
  NewAccountForm(@Nullable String invited, String verb, Consumer<NewAccount> make) {
    name =
        new InputLine(getTranslation("account.name"), "text", "name", "name")
            .withHint(getTranslation("account.name.hint"));
    email =
        new InputLine(getTranslation("account.email"), "email", "username", "username")
            .withHint(getTranslation("account.email.hint"));
    password =
        new InputLine(getTranslation("account.password"), "password", "password", "new-password")
            .withHint(getTranslation("account.password.hint"));
    if (invited != null) {
      email.write(invited);
      email.input().getElement().setAttribute("readonly", true);
    }
    NativeButton act = new NativeButton(verb);
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    sendTo(SignInForm.ADDRESS);
    onSubmit(() -> make(make));
    add(name, email, password, refusal, act);
    SignInForm.proveOrigin(this);
    name.input().focus();
  }

  private void make(Consumer<NewAccount> make) {
    List.of(name, email, password).forEach(InputLine::calmDown);
    NewAccount person = new NewAccount(email.value(), name.value(), password.value());
    boolean isMade =
        refusal.attempt(
            () -> {
              try {
                make.accept(person);
              } catch (AccountException refused) {
                complain(refused);
              }
            });
    if (isMade && List.of(name, email, password).stream().noneMatch(InputLine::complains)) {
      send();
    }
  }

  /** Says it at the line that has to be changed, if it is one. */
  private void complain(AccountException refused) {
    String words = AccountWords.refusal(this, refused);
    switch (refused.reason()) {
      case NAME_UNUSABLE -> name.complain(words);
      case EMAIL_OTHER, EMAIL_TAKEN, EMAIL_UNUSABLE -> email.complain(words);
      case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_OBVIOUS -> password.complain(words);
      default -> throw refused;
    }
  }
}
