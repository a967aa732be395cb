package amalgam.account;

import amalgam.account.AccountAct.Deed;
import amalgam.platform.node.SharedClock;
import amalgam.platform.security.CurrentPerson;
import java.util.List;
import org.springframework.stereotype.Service;

/** The log of accounts in the database. */
@Service
class StoredAccountLog implements AccountLog {

  private final AccountLogRepository acts;
  private final SharedClock clock;

  StoredAccountLog(AccountLogRepository acts, SharedClock clock) {
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public List<AccountAct> latest(int most) {
    return acts.latest(most);
  }

  /** Notes what whoever acts has done, in the transaction in which they did. */
  void note(Deed deed, String subject, String detail) {
    noteOf(String.valueOf(CurrentPerson.now().name()), deed, subject, detail);
  }

  /** Notes what somebody has done who acts for the first time. */
  void noteOf(String by, Deed deed, String subject, String detail) {
    acts.add(new AccountAct(clock.sharedTime(), by, deed, subject, detail));
  }
}
