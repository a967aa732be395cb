package amalgam.contestant.endpoint.ledger;

import amalgam.contestant.ContestantException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A request was not sent, since with it a budget could be exceeded. */
public final class BudgetException extends ContestantException {

  private static final long serialVersionUID = 1;

  private BudgetException(String message) {
    super(message);
  }

  static BudgetException of(Account account, Cost next) {
    boolean onlyReserved = !account.isTooMuch(next);
    return new BudgetException(
        ("The budget of '%s' in this tournament does not suffice: of %s, %s is spent%s, and the next"
                + " request could cost %s. Raise it on the page Endpoints, then try the failed units"
                + " again.")
            .formatted(
                account.key().endpoint(),
                account.budget(),
                words(account.spent()),
                onlyReserved
                    ? ", %s is reserved for requests of which nobody knows what came"
                        .formatted(words(account.reserved()))
                    : "",
                words(next)));
  }

  private static String words(Cost cost) {
    String tokens = number(cost.tokens()) + " tokens";
    return cost.money().signum() == 0 ? tokens : tokens + " (money " + number(cost.money()) + ")";
  }

  private static String number(long tokens) {
    return String.format(Locale.ROOT, "%,d", tokens);
  }

  private static String number(BigDecimal money) {
    return money.setScale(6, RoundingMode.UP).stripTrailingZeros().toPlainString();
  }
}
