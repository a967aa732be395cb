package amalgam.account;

import amalgam.account.AccountException.Reason;
import java.util.regex.Pattern;

/** What people call themselves and their tokens. */
final class Names {

  private static final int LONGEST = 100;

  /** What would make a name look like another, or like no name. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private Names() {}

  /**
   * The name without blanks around it.
   *
   * @throws AccountException if it cannot be taken
   */
  static String check(String typed) {
    String name = typed.strip();
    if (name.isEmpty() || name.length() > LONGEST || UNPRINTABLE.matcher(name).find()) {
      throw new AccountException(
          Reason.NAME_UNUSABLE, "A name has 1 to %d characters.".formatted(LONGEST));
    }
    return name;
  }
}
