package amalgam.contestant.endpoint.ledger;

import java.time.Instant;

/**
 * An answer that came.
 *
 * @param question SHA-256 of what was asked and of its seed
 * @param at when it came
 * @param cost what the account is charged
 * @param milliseconds of the try that brought it
 * @param tries until it came, that one among them
 * @param reply as it came, without the key
 */
public record LedgerEntry(
    Subject subject,
    String question,
    Instant at,
    Usage usage,
    Cost cost,
    long milliseconds,
    int tries,
    String reply) {}
