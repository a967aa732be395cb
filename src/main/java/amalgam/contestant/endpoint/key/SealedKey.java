package amalgam.contestant.endpoint.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored key, which only the {@link KeySeal} can open.
 *
 * @param name by which definitions name it
 * @param owner id of the account that stored it; null for Amalgam itself
 * @param server scheme, host and port that it is for
 */
public record SealedKey(
    String name, @Nullable Long owner, String server, String sealed, Instant storedAt) {}
