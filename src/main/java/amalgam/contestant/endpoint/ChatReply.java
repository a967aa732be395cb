package amalgam.contestant.endpoint;

import amalgam.contestant.endpoint.ledger.Usage;

/**
 * A reply of a server.
 *
 * @param body as it came, without the key
 * @param completion what the model answered
 * @param usage the tokens that it took
 */
record ChatReply(String body, Completion completion, Usage usage) {}
