package amalgam.ui.admin;

import amalgam.account.Accounts;
import amalgam.account.Invited;
import amalgam.account.Role;
import amalgam.ui.account.AccountRefusal;
import amalgam.ui.account.AccountWords;
import amalgam.ui.component.Choices;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.SecretLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a link that invites somebody, and shows it once; Amalgam itself sends no mail. */
class InvitationForm extends NativeDetails {

  private static final int[] DAYS = {1, 7, 30};

  private final Accounts accounts;
  private final Runnable made;
  private final InputLine email;
  private final Choices<Role> role;
  private final Choices<Integer> days;
  private final AccountRefusal outcome = new AccountRefusal();
  private final Div place = new Div();

  /**
   * @param made done after one was
   */
  InvitationForm(Accounts accounts, Runnable made) {
    this.accounts = accounts;
    this.made = made;
    setSummaryText(getTranslation("admin.invite"));
    email =
        new InputLine(getTranslation("admin.invite.email"), "email", "email", "off")
            .withHint(getTranslation("admin.invite.email.hint"));
    role = RoleDialog.choices(getTranslation("account.role"), Role.RATER, this);
    days = lengths();
    NativeButton act = new NativeButton(getTranslation("admin.invite.act"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    WebForm form = new WebForm();
    form.onSubmit(this::invite);
    form.add(email, role, days, outcome, act);
    setContent(new Div(form, place));
  }

  private Choices<Integer> lengths() {
    Choices<Integer> choices = new Choices<>(getTranslation("admin.invite.valid"), DAYS[1]);
    for (int length : DAYS) {
      choices.offer(length, getTranslation("admin.invite.days", length), "");
    }
    choices.addClassName("in-a-row");
    return choices;
  }

  private void invite() {
    place.removeAll();
    String whom = email.value().isBlank() ? null : email.value();
    outcome.attempt(
        () -> show(accounts.invite(whom, role.chosen(), Duration.ofDays(days.chosen()))));
  }

  private void show(Invited invited) {
    String link =
        ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
            .path("/join/" + invited.secret())
            .toUriString();
    String whom = invited.invitation().email();
    email.write("");
    place.add(
        new SecretLine(
            getTranslation(
                "admin.invite.once",
                AccountWords.role(this, invited.invitation().role()),
                whom == null ? getTranslation("admin.invitation.anyone") : whom),
            link));
    made.run();
  }
}
