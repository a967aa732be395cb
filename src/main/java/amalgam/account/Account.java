package amalgam.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param email by which they sign in, in small letters; nothing is ever sent there
 * @param name that others see
 * @param hasPassword false where they only sign in elsewhere, by OpenID Connect
 * @param signedInAt when they last did; null if they never have
 * @param disabledAt since when they may no longer; null while they may
 */
public record Account(
    AccountId id,
    String email,
    String name,
    Role role,
    boolean hasPassword,
    Instant createdAt,
    @Nullable Instant signedInAt,
    @Nullable Instant disabledAt) {

  public boolean isEnabled() {
    return disabledAt == null;
  }
}
