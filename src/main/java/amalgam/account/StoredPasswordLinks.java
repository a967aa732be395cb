package amalgam.account;

import amalgam.account.AccountAct.Deed;
import amalgam.account.AccountException.Reason;
import amalgam.platform.node.SharedClock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to new passwords in the database, each with its note in the log of accounts. */
@Service
class StoredPasswordLinks implements PasswordLinks {

  private static final Logger LOG = LoggerFactory.getLogger(StoredPasswordLinks.class);

  private static final Duration SERVES = Duration.ofDays(1);

  private final AccountRepository accounts;
  private final PasswordLinkRepository links;
  private final Passwords passwords;
  private final Secrets secrets;
  private final SharedClock clock;
  private final SignUpLimit limit;
  private final StoredAccountLog log;

  StoredPasswordLinks(
      AccountRepository accounts,
      PasswordLinkRepository links,
      Passwords passwords,
      Secrets secrets,
      SharedClock clock,
      SignUpLimit limit,
      StoredAccountLog log) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.secrets = secrets;
    this.clock = clock;
    this.limit = limit;
    this.log = log;
  }

  @Override
  @Transactional
  public String make(AccountId id) {
    AccountId by = OwnAccount.id();
    Account account = enabled(id);
    if (!account.hasPassword()) {
      throw new AccountException(
          Reason.NO_PASSWORD,
          "%s signs in elsewhere, without a password here.".formatted(account.name()));
    }
    String secret = secrets.next();
    Instant now = clock.sharedTime();
    links.voidTo(id, now);
    links.insert(Secrets.hash(secret), id, by, now, now.plus(SERVES));
    log.note(Deed.PASSWORD_LINK_MADE, account.name(), "");
    LOG.info("Account {} made a link to a new password for account {}", by, id);
    return secret;
  }

  @Override
  public Account open(String secret) {
    limit.take();
    return account(known(secret));
  }

  @Override
  @Transactional
  public void use(String secret, String password) {
    limit.take();
    PasswordLink link = known(secret);
    Account account = account(link);
    passwords.check(password, account.email(), account.name());
    // The account first: all that voids its links changes it too, so one waits for the other here,
    // and the line below knows what became of the link meanwhile.
    accounts.changePassword(account.id(), passwords.hash(password));
    if (!links.use(link.id(), clock.sharedTime())) {
      throw used();
    }
    links.voidTo(account.id(), clock.sharedTime());
    log.noteOf(account.name(), Deed.PASSWORD_LINK_USED, link.madeBy(), "");
    LOG.info("The password of account {} was set anew by a link", account.id());
  }

  private PasswordLink known(String secret) {
    return links.find(Secrets.hash(secret)).orElseThrow(StoredPasswordLinks::unknown);
  }

  /** Whose password the link sets, if it still does. */
  private Account account(PasswordLink link) {
    // First of all, for disabling voids the link, and it is what the holder has to know.
    Account account = enabled(link.account());
    if (link.usedAt() != null) {
      throw used();
    }
    if (link.voidedAt() != null) {
      throw unknown();
    }
    if (!clock.sharedTime().isBefore(link.expiresAt())) {
      throw new AccountException(Reason.LINK_EXPIRED, "This link has expired; ask for another.");
    }
    return account;
  }

  private Account enabled(AccountId id) {
    Account account =
        accounts
            .find(id)
            .map(StoredAccount::account)
            .orElseThrow(
                () ->
                    new AccountException(
                        Reason.NOT_FOUND, "There is no account %s any more.".formatted(id)));
    if (!account.isEnabled()) {
      throw new AccountException(
          Reason.ACCOUNT_DISABLED,
          "The account of %s is disabled; an administrator can enable it."
              .formatted(account.name()));
    }
    return account;
  }

  private static AccountException unknown() {
    return new AccountException(
        Reason.LINK_UNKNOWN, "This link is not known, or another took its place; ask for another.");
  }

  private static AccountException used() {
    return new AccountException(
        Reason.LINK_USED, "This link was used already; sign in, or ask for another.");
  }
}
