package amalgam.account;

/** Identifies a link with which somebody sets a new password. */
public record PasswordLinkId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
