package amalgam.account;

import amalgam.account.AccountAct.Deed;
import amalgam.platform.node.SharedClock;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds the account of somebody who has proved elsewhere who they are, by OpenID Connect; makes one
 * for whoever has none. An address of mail counts only if the provider has verified it: then an
 * invitation for it gives its role, and an account that has it is theirs. All others begin as
 * raters.
 */
@Component
public class ElsewhereSignIn extends OidcUserService {

  private static final Logger LOG = LoggerFactory.getLogger(ElsewhereSignIn.class);

  private final AccountRepository accounts;
  private final InvitationRepository invitations;
  private final StoredAccountLog log;
  private final SharedClock clock;
  private final TransactionOperations transactions;

  ElsewhereSignIn(
      AccountRepository accounts,
      InvitationRepository invitations,
      StoredAccountLog log,
      SharedClock clock,
      TransactionOperations transactions) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.log = log;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser told = super.loadUser(request);
    StoredAccount stored =
        Objects.requireNonNull(transactions.execute(status -> account(told, clock.sharedTime())));
    if (!stored.account().isEnabled()) {
      throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.ACCESS_DENIED));
    }
    return new ElsewherePerson(stored, told);
  }

  private StoredAccount account(OidcUser told, Instant now) {
    String issuer = Objects.requireNonNull(told.getIdToken().getIssuer()).toString();
    String subject = Objects.requireNonNull(told.getSubject());
    AccountId id =
        accounts
            .findByIdentity(issuer, subject)
            .map(stored -> stored.account().id())
            .orElseGet(
                () -> {
                  AccountId found = known(told).orElseGet(() -> create(told, issuer, now));
                  accounts.addIdentity(found, issuer, subject);
                  return found;
                });
    accounts.noteSignIn(id, now);
    return accounts.find(id).orElseThrow();
  }

  private Optional<AccountId> known(OidcUser told) {
    return verified(told).flatMap(accounts::findByEmail).map(stored -> stored.account().id());
  }

  private AccountId create(OidcUser told, String issuer, Instant now) {
    Optional<Invitation> invitation =
        verified(told).flatMap(email -> invitations.findOpenFor(email, now));
    Role role = invitation.map(Invitation::role).orElse(Role.RATER);
    String email =
        verified(told)
            .orElseGet(() -> Emails.normal(told.getSubject() + "@" + URI.create(issuer).getHost()));
    AccountId id = accounts.insert(email, name(told), role, null, now).orElseThrow();
    invitation.ifPresent(used -> invitations.accept(used.id(), id, now));
    log.noteOf(name(told), Deed.CAME_FROM_ELSEWHERE, issuer, role.word());
    LOG.info("Account {} was made of a first sign-in at {}, of a {}", id, issuer, role.word());
    return id;
  }

  private static Optional<String> verified(OidcUser told) {
    return Boolean.TRUE.equals(told.getEmailVerified())
        ? Optional.ofNullable(told.getEmail()).map(Emails::check)
        : Optional.empty();
  }

  private static String name(OidcUser told) {
    String name = told.getFullName() == null ? told.getPreferredUsername() : told.getFullName();
    try {
      return Names.check(name == null ? "" : name);
    } catch (AccountException unusable) {
      return "Somebody";
    }
  }
}
