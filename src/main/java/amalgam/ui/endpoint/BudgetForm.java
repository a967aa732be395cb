package amalgam.ui.endpoint;

import amalgam.contestant.endpoint.ledger.Account;
import amalgam.contestant.endpoint.ledger.Budget;
import amalgam.tournament.By;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import amalgam.ui.tournament.Someone;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The budget of an account, and the way to change it. */
class BudgetForm extends NativeDetails {

  private final InputLine money;
  private final InputLine tokens;
  private final BiConsumer<Budget, By> change;

  BudgetForm(Account account, BiConsumer<Budget, By> change) {
    this.change = change;
    Budget budget = account.budget();
    boolean isLimited = budget.money() != null || budget.tokens() != null;
    setSummaryText(isLimited ? budget.toString() : getTranslation("endpoints.unlimited"));
    money = line("endpoints.budget.money", budget.money());
    tokens = line("endpoints.budget.tokens", budget.tokens());
    NativeButton act = new NativeButton(getTranslation("endpoints.budget.act"));
    act.getElement().setAttribute("type", "submit");
    WebForm form = new WebForm();
    form.onSubmit(this::send);
    form.add(money, tokens, act);
    setContent(form);
  }

  private InputLine line(String key, @Nullable Number value) {
    InputLine line = new InputLine(getTranslation(key), "text", key, "off");
    line.write(
        switch (value) {
          case null -> "";
          case BigDecimal number -> number.stripTrailingZeros().toPlainString();
          default -> value.toString();
        });
    return line;
  }

  private void send() {
    money.calmDown();
    tokens.calmDown();
    BigDecimal most = number(money);
    BigDecimal mostTokens = number(tokens);
    if (mostTokens != null && (mostTokens.scale() > 0 || mostTokens.precision() > 15)) {
      tokens.complain(getTranslation("endpoints.budget.wrong"));
    }
    if (!money.complains() && !tokens.complains()) {
      change.accept(
          new Budget(most, mostTokens == null ? null : mostTokens.longValueExact()),
          Someone.here());
    }
  }

  /** What stands there, above 0; null where nothing does, or something that is complained about. */
  private @Nullable BigDecimal number(InputLine line) {
    String text = line.value().strip();
    boolean isNumber = text.matches("[0-9]{1,15}(\\.[0-9]{1,6})?");
    if (isNumber && new BigDecimal(text).signum() > 0) {
      return new BigDecimal(text);
    }
    if (!text.isEmpty()) {
      line.complain(getTranslation("endpoints.budget.wrong"));
    }
    return null;
  }
}
