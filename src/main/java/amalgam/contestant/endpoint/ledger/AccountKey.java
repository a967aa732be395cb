package amalgam.contestant.endpoint.ledger;

/**
 * Names the account of a tournament with a model behind a server.
 *
 * @param tournament its id
 * @param endpoint id of the model
 */
public record AccountKey(long tournament, String endpoint) {}
