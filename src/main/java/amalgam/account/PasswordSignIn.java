package amalgam.account;

import amalgam.platform.node.SharedClock;
import amalgam.platform.security.CurrentPerson;
import amalgam.platform.security.Limit;
import amalgam.platform.security.RateLimits;
import amalgam.platform.security.TooOftenException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs people in by address and password. Whoever fails learns nothing of what was wrong, and may
 * fail only so often; whoever succeeds is not counted.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final RateLimits limits;
  private final SharedClock clock;
  private final TransactionOperations transactions;

  PasswordSignIn(
      AccountRepository accounts,
      Passwords passwords,
      RateLimits limits,
      SharedClock clock,
      TransactionOperations transactions) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.limits = limits;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String email = Emails.normal(attempt.getName());
    String password = String.valueOf(attempt.getCredentials());
    Map<Limit, String> keys = keys(email);
    keys.forEach(this::take);
    Optional<StoredAccount> found = accounts.findByEmail(email);
    String hash = found.map(StoredAccount::password).orElse(null);
    // First the password, so that the answer takes as long whoever it is.
    if (!passwords.matches(password, hash)
        || hash == null
        || found.isEmpty()
        || !found.get().account().isEnabled()) {
      throw new BadCredentialsException("No account has this address and this password.");
    }
    keys.forEach(limits::giveBack);
    note(found.get(), hash, password);
    return AccountPerson.authentication(found.get());
  }

  private static Map<Limit, String> keys(String email) {
    Map<Limit, String> keys = new LinkedHashMap<>();
    String address = CurrentPerson.now().address();
    if (address != null) {
      keys.put(Limit.SIGN_IN_BY_ADDRESS, address);
      keys.put(Limit.SIGN_IN_BY_NAME_AND_ADDRESS, address + " " + email);
    }
    keys.put(Limit.SIGN_IN_BY_NAME, email);
    return keys;
  }

  private void take(Limit limit, String key) {
    Duration wait = limits.take(limit, key);
    if (!wait.isZero()) {
      throw new TooOftenException(wait);
    }
  }

  private void note(StoredAccount stored, String hash, String password) {
    AccountId id = stored.account().id();
    transactions.executeWithoutResult(
        status -> {
          accounts.noteSignIn(id, clock.sharedTime());
          if (passwords.isOutdated(hash)) {
            accounts.rehash(id, passwords.hash(password));
          }
        });
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
