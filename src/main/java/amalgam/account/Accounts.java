package amalgam.account;

import amalgam.platform.security.ForAdministrators;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people do with accounts: administrators with everybody's, each person with their own. The
 * link in the log leads to {@code /set-up/<secret>}; that of an invitation shall be {@code
 * /join/<secret>}.
 */
public interface Accounts {

  /** Whether somebody can administrate; until then only the link in the log leads on. */
  boolean isSetUp();

  /**
   * Makes the first administrator.
   *
   * @param secret from the link in the log
   * @throws AccountException if it was used, is another, or what they say cannot be taken
   */
  Account setUp(String secret, NewAccount person);

  /** All accounts, the oldest first. */
  @ForAdministrators
  List<Account> all();

  /** The account of whoever acts; empty for a visitor. */
  Optional<Account> own();

  /**
   * Invites somebody.
   *
   * @param email whom; null where whoever holds the link may say
   * @param validFor how long the link can be used
   * @throws AccountException if the address cannot be taken
   */
  @ForAdministrators
  Invited invite(@Nullable String email, Role role, Duration validFor);

  /** All invitations, the latest first. */
  @ForAdministrators
  List<Invitation> invitations();

  /**
   * Takes an invitation back.
   *
   * @throws AccountException if there is no such open one
   */
  @ForAdministrators
  void revoke(InvitationId invitation);

  /**
   * What a link invites to.
   *
   * @throws AccountException if it no longer does, saying why
   */
  Invitation invitation(String secret);

  /**
   * Makes the account that a link invites to, once.
   *
   * @throws AccountException if the link was used, or what they say cannot be taken
   */
  Account accept(String secret, NewAccount person);

  /**
   * Gives another role; whoever is signed in has it from their next request.
   *
   * @throws AccountException if nobody would administrate any more
   */
  @ForAdministrators
  void giveRole(AccountId account, Role role);

  /**
   * Ends what somebody may do: their sessions and their tokens end at once.
   *
   * @throws AccountException if nobody would administrate any more
   */
  @ForAdministrators
  void disable(AccountId account);

  /** Lets somebody sign in again. */
  @ForAdministrators
  void enable(AccountId account);

  /**
   * Changes the password of whoever acts, and ends their other sessions.
   *
   * @throws AccountException if {@code present} is not theirs, or {@code next} cannot be taken
   */
  void changePassword(String present, String next);

  /**
   * Changes the name of whoever acts, as others see it.
   *
   * @throws AccountException if it cannot be taken
   */
  void rename(String name);
}
