package amalgam.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which somebody who has forgotten their password sets a new one.
 *
 * @param account whose password
 * @param madeBy the name of the administrator
 * @param usedAt when a password was set with it; null if none was
 * @param voidedAt when something else took its place; null if nothing did
 */
public record PasswordLink(
    PasswordLinkId id,
    AccountId account,
    String madeBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant usedAt,
    @Nullable Instant voidedAt) {}
