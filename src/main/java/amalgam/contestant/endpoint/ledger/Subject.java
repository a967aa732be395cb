package amalgam.contestant.endpoint.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Who asks which model, and what for. A tournament and an endpoint have one account, whoever asks.
 *
 * @param tournament id of the one that pays
 * @param endpoint id of the model
 * @param entrant id of the one that asks; null where none does
 */
public record Subject(long tournament, String endpoint, @Nullable Long entrant, Purpose purpose) {

  /** Whose account it is. */
  public AccountKey account() {
    return new AccountKey(tournament, endpoint);
  }
}
