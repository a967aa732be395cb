package amalgam.account;

import amalgam.account.AccountException.Reason;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of mail, by which people sign in. */
final class Emails {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

  private Emails() {}

  /** The address however it was typed. */
  static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The address, if it looks like one.
   *
   * @throws AccountException if it does not
   */
  static String check(String typed) {
    String email = normal(typed);
    if (email.length() > LONGEST || !SHAPE.matcher(email).matches()) {
      throw new AccountException(
          Reason.EMAIL_UNUSABLE, "An address of mail looks like ada@example.org.");
    }
    return email;
  }
}
