package amalgam.account;

/**
 * A token just made.
 *
 * @param secret that programs show, told this once: only its hash is stored
 */
public record IssuedToken(ApiToken token, String secret) {

  @Override
  public String toString() {
    return "IssuedToken[" + token + "]";
  }
}
