package amalgam.platform.security;

/** Whoever has signed in, or whose token was shown, as Spring's security holds them. */
public interface SignedIn {

  /** The id of their account. */
  long accountId();

  /** The name that others see. */
  String displayName();

  /** Which of their account's sessions this is of: once the account counts on, it is over. */
  long epoch();
}
