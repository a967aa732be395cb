package amalgam.account;

/**
 * What somebody says of themselves who makes an account.
 *
 * @param email by which they will sign in
 * @param name that others will see
 * @param password in plain, until it is stored
 */
public record NewAccount(String email, String name, String password) {

  @Override
  public String toString() {
    return "NewAccount[" + email + "]";
  }
}
