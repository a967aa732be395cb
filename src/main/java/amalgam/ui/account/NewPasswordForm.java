package amalgam.ui.account;

import amalgam.account.AccountException;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Asks for a new password in the place of one that was forgotten, then to sign in with it. */
class NewPasswordForm extends WebForm {

  private final String email;
  private final InputLine password;
  private final AccountRefusal refusal = new AccountRefusal();

  /**
   * @param email whose password; shown, so that they and their keeper of passwords know
   * @param set sets it, or refuses
   */
  NewPasswordForm(String email, Consumer<String> set) {
    this.email = email;
    InputLine whose =
        new InputLine(getTranslation("account.email"), "email", "username", "username");
    whose.write(email);
    whose.input().getElement().setAttribute("readonly", true);
    password =
        new InputLine(
                getTranslation("account.password.next"), "password", "password", "new-password")
            .withHint(getTranslation("account.password.hint"));
    NativeButton act = new NativeButton(getTranslation("account.new-password.act"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    onSubmit(() -> set(set));
    add(whose, password, refusal, act);
    password.input().focus();
  }

  private void set(Consumer<String> set) {
    password.calmDown();
    refusal.attempt(
        () -> {
          try {
            set.accept(password.value());
            SignInForm.askFor(email, this);
          } catch (AccountException refused) {
            complain(refused);
          }
        });
  }

  /** Says it at the password, if that has to be changed. */
  private void complain(AccountException refused) {
    switch (refused.reason()) {
      case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_OBVIOUS ->
          password.complain(AccountWords.refusal(this, refused));
      default -> refusal.complain(NewPasswordView.refusal(this, refused));
    }
  }
}
