package amalgam.account;

import java.util.List;

/** What was done with accounts, as it is stored. */
public interface AccountLogRepository {

  void add(AccountAct act);

  /** The latest first, so many at most. */
  List<AccountAct> latest(int most);
}
