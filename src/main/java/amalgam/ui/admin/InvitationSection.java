package amalgam.ui.admin;

import amalgam.account.Accounts;
import amalgam.account.Invitation;
import amalgam.ui.account.AccountRefusal;
import amalgam.ui.account.AccountWords;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who may still come by a link, who came, and the way to invite somebody. */
class InvitationSection extends Div {

  private final Accounts accounts;
  private final Clock clock;
  private final Runnable changed;
  private final AccountRefusal outcome = new AccountRefusal();
  private final Div place = new Div();

  /**
   * @param changed done after an invitation was made or taken back
   */
  InvitationSection(Accounts accounts, Clock clock, Runnable changed) {
    this.accounts = accounts;
    this.clock = clock;
    this.changed = changed;
    add(new InvitationForm(accounts, changed), outcome, place);
  }

  void refresh() {
    Instant now = clock.instant();
    List<Invitation> all = accounts.invitations();
    List<Invitation> open = all.stream().filter(one -> one.isOpen(now)).toList();
    List<Invitation> over = all.stream().filter(one -> !one.isOpen(now)).toList();
    Page.fill(
        place,
        open.isEmpty() ? Page.empty(getTranslation("admin.invitations.none")) : openTable(open));
    if (!over.isEmpty()) {
      place.add(
          new NativeDetails(
              getTranslation("admin.invitations.over", over.size()), overTable(over)));
    }
  }

  private PlainTable openTable(List<Invitation> open) {
    PlainTable table = table("admin.invitations.open", "admin.invitation.until", "account.change");
    for (Invitation one : open) {
      Button revoke = new Button(getTranslation("admin.invitation.revoke"), click -> revoke(one));
      revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      revoke.setAriaLabel(
          getTranslation("admin.act-on", getTranslation("admin.invitation.revoke"), whom(one)));
      table.addRow(
          PlainTable.words(whom(one)),
          PlainTable.words(AccountWords.role(this, one.role())),
          PlainTable.words(one.invitedBy()),
          new Moment(one.expiresAt(), getLocale()),
          revoke);
    }
    return table;
  }

  private PlainTable overTable(List<Invitation> over) {
    PlainTable table =
        table("admin.invitations.past", "admin.invitation.made", "admin.invitation.became");
    for (Invitation one : over) {
      table.addRow(
          PlainTable.words(whom(one)),
          PlainTable.words(AccountWords.role(this, one.role())),
          PlainTable.words(one.invitedBy()),
          new Moment(one.createdAt(), getLocale()),
          end(one));
    }
    return table;
  }

  private PlainTable table(String caption, String time, String last) {
    return new PlainTable(
        getTranslation(caption),
        getTranslation("admin.invitation.whom"),
        getTranslation("account.role"),
        getTranslation("admin.invitation.by"),
        getTranslation(time),
        getTranslation(last));
  }

  private Component end(Invitation one) {
    String key =
        one.acceptedAt() != null
            ? "admin.invitation.accepted"
            : one.revokedAt() != null ? "admin.invitation.revoked" : "admin.invitation.expired";
    return PlainTable.words(getTranslation(key));
  }

  private String whom(Invitation one) {
    return one.email() == null ? getTranslation("admin.invitation.anyone") : one.email();
  }

  private void revoke(Invitation one) {
    if (outcome.attempt(() -> accounts.revoke(one.id()))) {
      outcome.tell(getTranslation("admin.invitation.revoke.done"));
    }
    changed.run();
  }
}
