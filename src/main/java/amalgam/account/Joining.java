package amalgam.account;

import amalgam.account.AccountException.Reason;
import amalgam.platform.node.SharedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How accounts come about: the first by the link in the log, all others by invitation. */
@Component
class Joining {

  private static final Logger LOG = LoggerFactory.getLogger(Joining.class);

  private static final Duration LONGEST = Duration.ofDays(90);

  private final AccountRepository accounts;
  private final InvitationRepository invitations;
  private final Passwords passwords;
  private final Secrets secrets;
  private final SharedClock clock;
  private final SignUpLimit limit;

  Joining(
      AccountRepository accounts,
      InvitationRepository invitations,
      Passwords passwords,
      Secrets secrets,
      SharedClock clock,
      SignUpLimit limit) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.passwords = passwords;
    this.secrets = secrets;
    this.clock = clock;
    this.limit = limit;
  }

  Account setUp(String secret, NewAccount person) {
    limit.take();
    // From here on one after the other, in whichever process.
    accounts.lockAdministration();
    if (accounts.administrators() > 0) {
      throw new AccountException(
          Reason.LINK_USED,
          "Amalgam has an administrator already; whoever that is can invite you.");
    }
    if (!invitations.hasSetUpLink(
        Secrets.hash(secret), clock.sharedTime().minus(SetUpLink.SERVES))) {
      throw new AccountException(
          Reason.LINK_UNKNOWN,
          "This link does not serve, or no more; start Amalgam anew for another in its log.");
    }
    Account administrator = create(Role.ADMINISTRATOR, person);
    invitations.forgetSetUpLinks(clock.sharedTime().plus(SetUpLink.SERVES));
    return administrator;
  }

  Invited invite(@Nullable String email, Role role, Duration validFor, Account by) {
    if (validFor.isNegative() || validFor.isZero() || validFor.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("An invitation is valid for up to 90 days.");
    }
    String whom = email == null || email.isBlank() ? null : Emails.check(email);
    if (whom != null && accounts.findByEmail(whom).isPresent()) {
      throw taken(whom);
    }
    String secret = secrets.next();
    Instant now = clock.sharedTime();
    String hash = Secrets.hash(secret);
    invitations.insert(hash, whom, role, by.id(), now, now.plus(validFor));
    LOG.info("{} invited somebody as {}", by.name(), role.word());
    return new Invited(invitations.find(hash).orElseThrow(), secret);
  }

  List<Invitation> invitations() {
    return invitations.all();
  }

  void revoke(InvitationId id) {
    if (!invitations.revoke(id, clock.sharedTime())) {
      throw new AccountException(
          Reason.NOT_FOUND, "This invitation was used already, or taken back.");
    }
  }

  Invitation invitation(String secret) {
    Invitation invitation =
        invitations
            .find(Secrets.hash(secret))
            .filter(found -> found.revokedAt() == null)
            .orElseThrow(
                () ->
                    new AccountException(
                        Reason.LINK_UNKNOWN,
                        "This invitation is not known, or was taken back; ask for another."));
    if (invitation.acceptedAt() != null) {
      throw used();
    }
    if (!invitation.isOpen(clock.sharedTime())) {
      throw new AccountException(
          Reason.LINK_EXPIRED, "This invitation has expired; ask for another.");
    }
    return invitation;
  }

  Account accept(String secret, NewAccount person) {
    limit.take();
    Invitation invitation = invitation(secret);
    if (invitation.email() != null && !invitation.email().equals(Emails.normal(person.email()))) {
      throw new AccountException(
          Reason.EMAIL_OTHER, "This invitation is for another address of mail.");
    }
    Account account = create(invitation.role(), person);
    if (!invitations.accept(invitation.id(), account.id(), clock.sharedTime())) {
      throw used();
    }
    return account;
  }

  private Account create(Role role, NewAccount person) {
    String email = Emails.check(person.email());
    String name = Names.check(person.name());
    passwords.check(person.password(), email, name);
    AccountId id =
        accounts
            .insert(email, name, role, passwords.hash(person.password()), clock.sharedTime())
            .orElseThrow(() -> taken(email));
    LOG.info("Account {} was made, of a {}", id, role.word());
    return accounts.find(id).orElseThrow().account();
  }

  private static AccountException used() {
    return new AccountException(
        Reason.LINK_USED, "This invitation was used already; sign in, or ask for another.");
  }

  private static AccountException taken(String email) {
    return new AccountException(
        Reason.EMAIL_TAKEN, "There is an account for %s already; sign in.".formatted(email));
  }
}
