package amalgam.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets one person make an account.
 *
 * @param email whom it is for; null where whoever holds the link may say
 * @param role that the account will have
 * @param invitedBy the name of the administrator
 * @param acceptedAt when an account was made of it; null if none was
 * @param revokedAt when it was taken back; null if it was not
 */
public record Invitation(
    InvitationId id,
    @Nullable String email,
    Role role,
    String invitedBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant revokedAt) {

  /** Whether an account can be made of it at that moment. */
  public boolean isOpen(Instant now) {
    return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }
}
