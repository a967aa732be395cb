package amalgam.contestant.endpoint.ledger;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a tournament may spend with a model behind a server.
 *
 * @param money in the unit of the price, above 0; null for as much as it takes
 * @param tokens read and written, above 0; null for as many as it takes
 */
public record Budget(@Nullable BigDecimal money, @Nullable Long tokens) {

  public static final Budget UNLIMITED = new Budget(null, null);

  private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

  public Budget {
    boolean isPrice = money == null || (money.signum() > 0 && money.compareTo(MOST) <= 0);
    if (!isPrice || (tokens != null && tokens <= 0)) {
      throw new IllegalArgumentException(
          "A budget needs 'money' or 'tokens' above 0; leave out what has no limit.");
    }
  }

  /** For people, such as {@code money 5 and 2,000,000 tokens}. */
  @Override
  public String toString() {
    String inTokens = tokens == null ? "" : String.format(Locale.ROOT, "%,d tokens", tokens);
    if (money == null) {
      return tokens == null ? "as much as it takes" : inTokens;
    }
    String inMoney = "money " + money.stripTrailingZeros().toPlainString();
    return tokens == null ? inMoney : inMoney + " and " + inTokens;
  }
}
