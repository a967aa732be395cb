package amalgam.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of a password; it acts as the person whose token it is.
 *
 * @param name by which the person tells it from others
 * @param expiresAt null where it never does
 * @param lastUsedAt to the minute; null if it never was
 * @param revokedAt null while it serves
 */
public record ApiToken(
    ApiTokenId id,
    AccountId account,
    String name,
    Scope scope,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {

  /** Whether it serves at that moment. */
  public boolean serves(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }
}
