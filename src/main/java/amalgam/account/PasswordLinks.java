package amalgam.account;

import amalgam.platform.security.ForAdministrators;

/**
 * How people who have forgotten their password come in again: by a link that an administrator makes
 * and hands over, {@code /new-password/<secret>}. It serves once, for a day.
 */
public interface PasswordLinks {

  /**
   * Makes a link for somebody who signs in with a password; earlier ones no longer serve.
   *
   * @return the secret that the link holds, told this once: only its hash is stored
   * @throws AccountException if they are disabled, or have no password
   */
  @ForAdministrators
  String make(AccountId account);

  /**
   * Whose password a link sets.
   *
   * @throws AccountException if it no longer does, saying why
   */
  Account open(String secret);

  /**
   * Sets the password, once, and ends all their sessions.
   *
   * @throws AccountException if the link no longer serves, or the password cannot be taken
   */
  void use(String secret, String password);
}
