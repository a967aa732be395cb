package amalgam.account;

/** A wish about an account that cannot be granted; the message says why and what to change. */
public class AccountException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why, for pages in other languages. */
  public enum Reason {
    /** The link was never given out, or was taken back. */
    LINK_UNKNOWN,
    LINK_EXPIRED,
    LINK_USED,
    /** The link is for another address. */
    EMAIL_OTHER,
    EMAIL_TAKEN,
    EMAIL_UNUSABLE,
    NAME_UNUSABLE,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_OBVIOUS,
    /** The present password, asked for before a new one is taken, is another. */
    PASSWORD_WRONG,
    /** Nobody could administrate any more. */
    LAST_ADMINISTRATOR,
    /** Nobody may sign in with it until it is enabled again. */
    ACCOUNT_DISABLED,
    /** They only sign in elsewhere. */
    NO_PASSWORD,
    NOT_FOUND,
    /** It has to be waited for. */
    TOO_OFTEN
  }

  private final Reason reason;

  public AccountException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
