package amalgam.contestant.endpoint.ledger;

/**
 * A request that somebody wants to send.
 *
 * @param worst the most that it can cost
 */
public record Wish(AccountKey account, Cost worst) {}
