package amalgam.account;

import amalgam.platform.security.SignedIn;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who has signed in elsewhere, with the account that they have here. */
final class ElsewherePerson extends DefaultOidcUser implements SignedIn {

  @Serial private static final long serialVersionUID = 1;

  private final AccountPerson person;

  ElsewherePerson(StoredAccount stored, OidcUser told) {
    super(stored.account().role().authorities(), told.getIdToken(), told.getUserInfo());
    this.person = AccountPerson.of(stored);
  }

  @Override
  public long accountId() {
    return person.accountId();
  }

  @Override
  public String displayName() {
    return person.displayName();
  }

  @Override
  public long epoch() {
    return person.epoch();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElsewherePerson another && person.equals(another.person);
  }

  @Override
  public int hashCode() {
    return person.hashCode();
  }
}
