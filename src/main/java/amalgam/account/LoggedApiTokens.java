package amalgam.account;

import amalgam.account.AccountAct.Deed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with a log: an act and its note are stored together, or neither is. */
@Primary
@Service
class LoggedApiTokens implements ApiTokens {

  private final StoredApiTokens tokens;
  private final ApiTokenRepository stored;
  private final StoredAccountLog log;

  LoggedApiTokens(StoredApiTokens tokens, ApiTokenRepository stored, StoredAccountLog log) {
    this.tokens = tokens;
    this.stored = stored;
    this.log = log;
  }

  @Override
  public List<ApiToken> own() {
    return tokens.own();
  }

  @Override
  @Transactional
  public IssuedToken issue(String name, Scope scope, @Nullable Duration validFor) {
    IssuedToken issued = tokens.issue(name, scope, validFor);
    log.note(Deed.TOKEN_ISSUED, issued.token().name(), scope.word());
    return issued;
  }

  @Override
  @Transactional
  public void revoke(ApiTokenId token) {
    String name = stored.find(token).map(ApiToken::name).orElse("");
    tokens.revoke(token);
    log.note(Deed.TOKEN_REVOKED, name, "");
  }
}
