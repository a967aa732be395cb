package amalgam.account;

import amalgam.account.AccountException.Reason;
import amalgam.platform.node.SharedClock;
import amalgam.platform.security.CurrentPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the database. */
@Service
class StoredAccounts implements Accounts {

  private static final Logger LOG = LoggerFactory.getLogger(StoredAccounts.class);

  private final AccountRepository accounts;
  private final InvitationRepository invitations;
  private final PasswordLinkRepository links;
  private final Joining joining;
  private final Passwords passwords;
  private final SharedClock clock;

  StoredAccounts(
      AccountRepository accounts,
      InvitationRepository invitations,
      PasswordLinkRepository links,
      Joining joining,
      Passwords passwords,
      SharedClock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.links = links;
    this.joining = joining;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public boolean isSetUp() {
    return accounts.administrators() > 0;
  }

  @Override
  @Transactional
  public Account setUp(String secret, NewAccount person) {
    return joining.setUp(secret, person);
  }

  @Override
  public List<Account> all() {
    return accounts.all();
  }

  @Override
  public Optional<Account> own() {
    CurrentPerson person = CurrentPerson.now();
    return person.account() == null
        ? Optional.empty()
        : accounts.find(new AccountId(person.account())).map(StoredAccount::account);
  }

  @Override
  @Transactional
  public Invited invite(@Nullable String email, Role role, Duration validFor) {
    return joining.invite(email, role, validFor, me().account());
  }

  @Override
  public List<Invitation> invitations() {
    return joining.invitations();
  }

  @Override
  @Transactional
  public void revoke(InvitationId invitation) {
    joining.revoke(invitation);
  }

  @Override
  public Invitation invitation(String secret) {
    return joining.invitation(secret);
  }

  @Override
  @Transactional
  public Account accept(String secret, NewAccount person) {
    return joining.accept(secret, person);
  }

  @Override
  @Transactional
  public void giveRole(AccountId id, Role role) {
    accounts.lockAdministration();
    Account account = get(id);
    if (account.role() == Role.ADMINISTRATOR && role != Role.ADMINISTRATOR) {
      checkNotLast(account);
      takeLinksBack(id);
    }
    accounts.giveRole(id, role);
    LOG.info("{} made account {} a {}", CurrentPerson.now().name(), id, role.word());
  }

  @Override
  @Transactional
  public void disable(AccountId id) {
    accounts.lockAdministration();
    checkNotLast(get(id));
    accounts.setDisabled(id, clock.sharedTime());
    links.voidTo(id, clock.sharedTime());
    takeLinksBack(id);
    LOG.info("{} disabled account {}", CurrentPerson.now().name(), id);
  }

  /** Who may make links no longer must not come back by one of their own. */
  private void takeLinksBack(AccountId id) {
    Instant now = clock.sharedTime();
    invitations.revokeOf(id, now);
    links.voidOf(id, now);
  }

  @Override
  @Transactional
  public void enable(AccountId id) {
    get(id);
    accounts.setDisabled(id, null);
    LOG.info("{} enabled account {}", CurrentPerson.now().name(), id);
  }

  private Account get(AccountId id) {
    return accounts
        .find(id)
        .map(StoredAccount::account)
        .orElseThrow(
            () ->
                new AccountException(
                    Reason.NOT_FOUND, "There is no account %s any more.".formatted(id)));
  }

  private void checkNotLast(Account account) {
    if (account.role() == Role.ADMINISTRATOR
        && account.isEnabled()
        && accounts.administrators() == 1) {
      throw new AccountException(
          Reason.LAST_ADMINISTRATOR,
          "%s is the only administrator; make somebody else one first.".formatted(account.name()));
    }
  }

  @Override
  @Transactional
  public void changePassword(String present, String next) {
    StoredAccount me = me();
    if (!passwords.matches(present, me.password())) {
      throw new AccountException(
          Reason.PASSWORD_WRONG, "The present password is another one; type it again.");
    }
    Account account = me.account();
    passwords.check(next, account.email(), account.name());
    accounts.changePassword(account.id(), passwords.hash(next));
    links.voidTo(account.id(), clock.sharedTime());
    stay(account.id());
  }

  @Override
  @Transactional
  public void rename(String name) {
    AccountId id = me().account().id();
    accounts.rename(id, Names.check(name));
    stay(id);
  }

  private StoredAccount me() {
    return Optional.ofNullable(CurrentPerson.now().account())
        .flatMap(id -> accounts.find(new AccountId(id)))
        .orElseThrow(() -> new AccessDeniedException("Nobody has signed in."));
  }

  /** Has the session of whoever acts be one of those that go on. */
  private void stay(AccountId id) {
    accounts
        .find(id)
        .map(AccountPerson::authentication)
        .ifPresent(SecurityContextHolder.getContext()::setAuthentication);
  }
}
