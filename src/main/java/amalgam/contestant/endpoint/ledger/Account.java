package amalgam.contestant.endpoint.ledger;

import java.math.BigDecimal;

/**
 * How the account of a tournament with a model behind a server stands.
 *
 * @param spent with all answers, and with {@code lost} ones as much as they can have cost
 * @param reserved what requests under way may cost
 * @param lost requests that brought no answer and may have been billed
 */
public record Account(AccountKey key, Budget budget, Cost spent, Cost reserved, long lost) {

  /** Whether so much more would be too much even if nothing were under way. */
  public boolean isTooMuch(Cost cost) {
    Cost sum = spent.plus(cost);
    Long tokens = budget.tokens();
    BigDecimal money = budget.money();
    return (tokens != null && sum.tokens() > tokens)
        || (money != null && sum.money().compareTo(money) > 0);
  }
}
