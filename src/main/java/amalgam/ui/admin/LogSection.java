package amalgam.ui.admin;

import amalgam.account.AccountAct;
import amalgam.account.AccountAct.Deed;
import amalgam.account.AccountLog;
import amalgam.account.Role;
import amalgam.ui.account.AccountWords;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What was done with accounts, by whom. */
class LogSection extends Div {

  private static final int MOST = 100;

  private final AccountLog log;

  LogSection(AccountLog log) {
    this.log = log;
    addClassName("log");
  }

  void refresh() {
    List<AccountAct> acts = log.latest(MOST);
    Page.fill(this, acts.isEmpty() ? Page.empty(getTranslation("admin.log.none")) : table(acts));
  }

  private PlainTable table(List<AccountAct> acts) {
    PlainTable table =
        new PlainTable(
            getTranslation("admin.log"),
            getTranslation("admin.log.what"),
            getTranslation("admin.log.when"));
    acts.forEach(
        act -> table.addRow(PlainTable.words(words(act)), new Moment(act.at(), getLocale())));
    return table;
  }

  private String words(AccountAct act) {
    return getTranslation(
        "admin.deed." + act.deed().word().replace('_', '-'), act.by(), subject(act), detail(act));
  }

  private String subject(AccountAct act) {
    boolean isOpenInvitation =
        act.subject().isEmpty()
            && (act.deed() == Deed.INVITED || act.deed() == Deed.INVITATION_REVOKED);
    return isOpenInvitation ? getTranslation("admin.invitation.anyone") : act.subject();
  }

  private String detail(AccountAct act) {
    return switch (act.deed()) {
      case INVITED, INVITATION_REVOKED, JOINED, CAME_FROM_ELSEWHERE, ROLE_GIVEN ->
          AccountWords.role(this, Role.ofWord(act.detail()));
      case TOKEN_ISSUED -> getTranslation("account.scope." + act.detail());
      default -> act.detail();
    };
  }
}
