package amalgam.contestant.endpoint.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a request that was reserved for came to.
 *
 * @param reserved what is reserved no longer
 * @param spent what it cost, or may have cost
 * @param isLost whether it brought nothing and may have been billed
 * @param entry the answer; null where there is none
 */
public record Posting(
    AccountKey account, Cost reserved, Cost spent, boolean isLost, @Nullable LedgerEntry entry) {}
