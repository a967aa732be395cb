package amalgam.account;

import java.time.Instant;
import java.util.Optional;

/** Links with which people set a new password, as they are stored. */
public interface PasswordLinkRepository {

  /** The link whose secret has that hash. */
  Optional<PasswordLink> find(String secretHash);

  PasswordLinkId insert(
      String secretHash, AccountId account, AccountId madeBy, Instant now, Instant expiresAt);

  /** Notes that a password was set with it; false if one was before, or it was voided. */
  boolean use(PasswordLinkId id, Instant now);

  /** Voids every unused link to an account. */
  void voidTo(AccountId account, Instant now);

  /** Voids every unused link of somebody who may make them no longer. */
  void voidOf(AccountId madeBy, Instant now);
}
