package amalgam.account;

import amalgam.platform.security.ForAdministrators;
import java.util.List;

/** What was done with accounts, by whom; nothing about them happens silently. */
public interface AccountLog {

  /**
   * What was done last, the latest first.
   *
   * @param most how many to tell
   */
  @ForAdministrators
  List<AccountAct> latest(int most);
}
