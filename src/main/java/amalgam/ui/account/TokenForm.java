package amalgam.ui.account;

import amalgam.account.ApiTokens;
import amalgam.account.IssuedToken;
import amalgam.account.Role;
import amalgam.account.Scope;
import amalgam.ui.component.Choices;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.SecretLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;

/** Makes a token, and shows it once. */
class TokenForm extends NativeDetails {

  /** How many days a token may serve; 0 for ever. */
  private static final int[] DAYS = {30, 90, 365, 0};

  private final ApiTokens tokens;
  private final Runnable made;
  private final InputLine name;
  private final Choices<Scope> scope;
  private final Choices<Integer> days;
  private final AccountRefusal outcome = new AccountRefusal();
  private final Div place = new Div();

  /**
   * @param role of whoever asks, who may not hand out more than they may themselves
   * @param made done after one was
   */
  TokenForm(ApiTokens tokens, Role role, Runnable made) {
    this.tokens = tokens;
    this.made = made;
    setSummaryText(getTranslation("account.token.new"));
    name =
        new InputLine(getTranslation("account.token.name"), "text", "token", "off")
            .withHint(getTranslation("account.token.name.hint"))
            .withLongest(100);
    scope = scopes(role);
    days = lengths();
    NativeButton act = new NativeButton(getTranslation("account.token.act"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    WebForm form = new WebForm();
    form.onSubmit(this::issue);
    form.add(name, scope, days, outcome, act);
    setContent(new Div(form, place));
  }

  private Choices<Scope> scopes(Role role) {
    Choices<Scope> choices = new Choices<>(getTranslation("account.token.scope"), Scope.READ);
    for (Scope one : Scope.values()) {
      if (one == Scope.READ || role.includes(Role.RESEARCHER)) {
        choices.offer(
            one,
            getTranslation("account.scope." + one.word()),
            getTranslation("account.scope-may." + one.word()));
      }
    }
    return choices;
  }

  private Choices<Integer> lengths() {
    Choices<Integer> choices = new Choices<>(getTranslation("account.token.serves"), DAYS[1]);
    for (int length : DAYS) {
      choices.offer(length, getTranslation("account.token.days", length), "");
    }
    choices.addClassName("in-a-row");
    return choices;
  }

  private void issue() {
    place.removeAll();
    int length = days.chosen();
    outcome.attempt(
        () ->
            show(
                tokens.issue(
                    name.value(), scope.chosen(), length == 0 ? null : Duration.ofDays(length))));
  }

  private void show(IssuedToken issued) {
    name.write("");
    place.add(
        new SecretLine(
            getTranslation("account.token.once", issued.token().name()), issued.secret()));
    made.run();
  }
}
