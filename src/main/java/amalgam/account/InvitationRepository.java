package amalgam.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links that make accounts, as they are stored. */
public interface InvitationRepository {

  /** All invitations, the latest first. */
  List<Invitation> all();

  /** The invitation whose secret has that hash. */
  Optional<Invitation> find(String secretHash);

  /** The latest open invitation for an address. */
  Optional<Invitation> findOpenFor(String email, Instant now);

  InvitationId insert(
      String secretHash,
      @Nullable String email,
      Role role,
      AccountId invitedBy,
      Instant now,
      Instant expiresAt);

  /** Takes an open invitation back; false if there is none. */
  boolean revoke(InvitationId id, Instant now);

  /** Takes back every open invitation of somebody who may invite no longer. */
  void revokeOf(AccountId invitedBy, Instant now);

  /** Notes which account was made of it; false if one was before, or it was taken back. */
  boolean accept(InvitationId id, AccountId account, Instant now);

  /** Stores a link that makes the first administrator. */
  void addSetUpLink(String secretHash, Instant now);

  /** Whether there is such a link, not older than that. */
  boolean hasSetUpLink(String secretHash, Instant oldest);

  /** Forgets those older than that. */
  void forgetSetUpLinks(Instant oldest);
}
