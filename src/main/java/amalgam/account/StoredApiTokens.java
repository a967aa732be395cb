package amalgam.account;

import amalgam.account.AccountException.Reason;
import amalgam.platform.node.SharedClock;
import amalgam.platform.security.CurrentPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens in the database. */
@Service
class StoredApiTokens implements ApiTokens {

  /** So that whoever finds one, such as a scanner of published code, sees what it is. */
  static final String PREFIX = "amalgam_";

  private final ApiTokenRepository tokens;
  private final Secrets secrets;
  private final SharedClock clock;

  StoredApiTokens(ApiTokenRepository tokens, Secrets secrets, SharedClock clock) {
    this.tokens = tokens;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public List<ApiToken> own() {
    return tokens.of(OwnAccount.id());
  }

  @Override
  @Transactional
  public IssuedToken issue(String name, Scope scope, @Nullable Duration validFor) {
    AccountId me = OwnAccount.id();
    String secret = PREFIX + secrets.next();
    Instant now = clock.sharedTime();
    ApiTokenId id =
        tokens.insert(
            Secrets.hash(secret),
            me,
            Names.check(name),
            scope,
            now,
            validFor == null ? null : now.plus(validFor));
    return new IssuedToken(tokens.find(id).orElseThrow(), secret);
  }

  @Override
  @Transactional
  public void revoke(ApiTokenId id) {
    AccountId me = OwnAccount.id();
    boolean mayAll = CurrentPerson.now().isAdministrator();
    ApiToken token =
        tokens
            .find(id)
            .filter(found -> mayAll || found.account().equals(me))
            .filter(found -> found.revokedAt() == null)
            .orElseThrow(
                () -> new AccountException(Reason.NOT_FOUND, "There is no such token any more."));
    tokens.revoke(token.id(), clock.sharedTime());
  }
}
