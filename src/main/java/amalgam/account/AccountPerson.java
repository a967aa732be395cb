package amalgam.account;

import amalgam.platform.security.SignedIn;
import java.io.Serializable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/** Somebody who has signed in with a password. */
record AccountPerson(long accountId, String displayName, long epoch)
    implements SignedIn, AuthenticatedPrincipal, Serializable {

  static AccountPerson of(StoredAccount stored) {
    Account account = stored.account();
    return new AccountPerson(account.id().value(), account.name(), stored.epoch());
  }

  /** What Spring's security is told of them. */
  static Authentication authentication(StoredAccount stored) {
    return UsernamePasswordAuthenticationToken.authenticated(
        of(stored), null, stored.account().role().authorities());
  }

  @Override
  public String getName() {
    return displayName;
  }
}
