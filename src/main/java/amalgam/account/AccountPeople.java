package amalgam.account;

import amalgam.platform.node.SharedClock;
import amalgam.platform.security.Authority;
import amalgam.platform.security.People;
import amalgam.platform.security.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Who may still do what, by what is stored at this moment. */
@Component
class AccountPeople implements People {

  private static final Logger LOG = LoggerFactory.getLogger(AccountPeople.class);

  /** So exactly is told when a token was last used. */
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AccountRepository accounts;
  private final ApiTokenRepository tokens;
  private final SharedClock clock;

  AccountPeople(AccountRepository accounts, ApiTokenRepository tokens, SharedClock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Optional<Authentication> renewed(SignedIn person) {
    return accounts
        .find(new AccountId(person.accountId()))
        .filter(stored -> stored.account().isEnabled() && stored.epoch() == person.epoch())
        .map(AccountPerson::authentication);
  }

  @Override
  public Optional<Authentication> byToken(String secret) {
    Instant now = clock.sharedTime();
    Optional<ApiToken> token = tokens.find(Secrets.hash(secret)).filter(found -> found.serves(now));
    Optional<StoredAccount> stored =
        token
            .flatMap(found -> accounts.find(found.account()))
            .filter(found -> found.account().isEnabled());
    stored.ifPresent(known -> noteUse(token.orElseThrow(), now));
    return stored.map(known -> authentication(known, token.orElseThrow().scope()));
  }

  private void noteUse(ApiToken token, Instant now) {
    Instant before = token.lastUsedAt();
    if (before == null || before.plus(MINUTE).isBefore(now)) {
      try {
        tokens.noteUse(token.id(), now);
      } catch (DataAccessException refused) {
        // A full disk keeps nobody from reading.
        LOG.debug("The use of a token could not be noted.", refused);
      }
    }
  }

  private static Authentication authentication(StoredAccount stored, Scope scope) {
    List<GrantedAuthority> authorities = new ArrayList<>(stored.account().role().authorities());
    if (scope == Scope.WRITE) {
      authorities.add(Authority.WRITING);
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        AccountPerson.of(stored), null, authorities);
  }
}
