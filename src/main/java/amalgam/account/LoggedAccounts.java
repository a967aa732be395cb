package amalgam.account;

import amalgam.account.AccountAct.Deed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with a log: an act and its note are stored together, or neither is. */
@Primary
@Service
class LoggedAccounts implements Accounts {

  private final StoredAccounts accounts;
  private final InvitationRepository invitations;
  private final StoredAccountLog log;

  LoggedAccounts(StoredAccounts accounts, InvitationRepository invitations, StoredAccountLog log) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.log = log;
  }

  @Override
  public boolean isSetUp() {
    return accounts.isSetUp();
  }

  @Override
  @Transactional
  public Account setUp(String secret, NewAccount person) {
    Account made = accounts.setUp(secret, person);
    log.noteOf(made.name(), Deed.SET_UP, made.email(), "");
    return made;
  }

  @Override
  public List<Account> all() {
    return accounts.all();
  }

  @Override
  public Optional<Account> own() {
    return accounts.own();
  }

  @Override
  @Transactional
  public Invited invite(@Nullable String email, Role role, Duration validFor) {
    Invited invited = accounts.invite(email, role, validFor);
    log.note(Deed.INVITED, whom(invited.invitation()), role.word());
    return invited;
  }

  @Override
  public List<Invitation> invitations() {
    return accounts.invitations();
  }

  @Override
  @Transactional
  public void revoke(InvitationId id) {
    Optional<Invitation> invitation =
        invitations.all().stream().filter(one -> one.id().equals(id)).findFirst();
    accounts.revoke(id);
    invitation.ifPresent(one -> log.note(Deed.INVITATION_REVOKED, whom(one), one.role().word()));
  }

  private static String whom(Invitation invitation) {
    return invitation.email() == null ? "" : invitation.email();
  }

  @Override
  public Invitation invitation(String secret) {
    return accounts.invitation(secret);
  }

  @Override
  @Transactional
  public Account accept(String secret, NewAccount person) {
    Invitation invitation = accounts.invitation(secret);
    Account made = accounts.accept(secret, person);
    log.noteOf(made.name(), Deed.JOINED, invitation.invitedBy(), made.role().word());
    return made;
  }

  @Override
  @Transactional
  public void giveRole(AccountId account, Role role) {
    String whom = name(account);
    accounts.giveRole(account, role);
    log.note(Deed.ROLE_GIVEN, whom, role.word());
  }

  @Override
  @Transactional
  public void disable(AccountId account) {
    String whom = name(account);
    accounts.disable(account);
    log.note(Deed.DISABLED, whom, "");
  }

  @Override
  @Transactional
  public void enable(AccountId account) {
    String whom = name(account);
    accounts.enable(account);
    log.note(Deed.ENABLED, whom, "");
  }

  /** What somebody is called; empty where there is nobody, as what follows will say. */
  private String name(AccountId account) {
    return accounts.all().stream()
        .filter(one -> one.id().equals(account))
        .map(Account::name)
        .findFirst()
        .orElse("");
  }

  @Override
  @Transactional
  public void changePassword(String present, String next) {
    accounts.changePassword(present, next);
    log.note(Deed.PASSWORD_CHANGED, "", "");
  }

  @Override
  @Transactional
  public void rename(String name) {
    String before = accounts.own().map(Account::name).orElse("");
    accounts.rename(name);
    log.noteOf(before, Deed.RENAMED, name.strip(), "");
  }
}
