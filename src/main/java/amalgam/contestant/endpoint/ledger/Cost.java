package amalgam.contestant.endpoint.ledger;

import java.math.BigDecimal;

/**
 * What a request costs.
 *
 * @param tokens read and written, the hidden ones of models that think among them
 * @param money in the unit of the price; 0 where there is none
 */
public record Cost(long tokens, BigDecimal money) {

  public static final Cost NOTHING = new Cost(0, BigDecimal.ZERO);

  /** Both together. */
  public Cost plus(Cost other) {
    return new Cost(tokens + other.tokens, money.add(other.money));
  }

  /** As much the other way. */
  public Cost negated() {
    return new Cost(-tokens, money.negate());
  }
}
