package amalgam.account;

import org.jspecify.annotations.Nullable;

/**
 * An account with what only signing in needs.
 *
 * @param password its hash; null where they only sign in elsewhere
 * @param epoch counts what ended its sessions
 */
public record StoredAccount(Account account, @Nullable String password, long epoch) {

  @Override
  public String toString() {
    return "StoredAccount[" + account + "]";
  }
}
