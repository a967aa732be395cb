package amalgam.ui.raters;

import amalgam.rating.rater.IssuedInvitation;
import amalgam.rating.rater.NewInvitation;
import amalgam.rating.rater.Studies;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.SecretLine;
import amalgam.ui.component.WebForm;
import amalgam.ui.tournament.Someone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a link by which raters come, and shows it once. */
class NewInvitationForm extends NativeDetails {

  private static final int USUAL_QUOTA = 40;
  private static final int LONGEST_LABEL = 200;

  /** What the completion code replaces in a way back. */
  private static final String CODE = "{code}";

  private final TournamentId tournament;
  private final Studies studies;
  private final Runnable made;
  private final InputLine label;
  private final NumberLine quota = new NumberLine("raters.invite.quota.");
  private final NumberLine places = new NumberLine("raters.invite.places.");
  private final InputLine code;
  private final InputLine address;
  private final Outcome outcome = new Outcome();
  private final Div place = new Div();

  /**
   * @param made done after one was
   */
  NewInvitationForm(TournamentId tournament, Studies studies, Runnable made) {
    this.tournament = tournament;
    this.studies = studies;
    this.made = made;
    setSummaryText(getTranslation("raters.invite"));
    label = line("raters.invite.label.", "text", "label").withLongest(LONGEST_LABEL);
    code = line("raters.invite.code.", "text", "code");
    address = line("raters.invite.return.", "url", "return");
    quota.write(USUAL_QUOTA, Locale.ROOT);
    NativeButton act = new NativeButton(getTranslation("raters.invite.act"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    Div fields = new Div(label, quota, places, code, address);
    fields.addClassName("plan-fields");
    WebForm form = new WebForm();
    form.onSubmit(this::invite);
    form.add(fields, outcome, act);
    setContent(new Div(form, place));
  }

  /**
   * @param keys beginning of the keys of its name and of what it means
   */
  private InputLine line(String keys, String type, String name) {
    return new InputLine(getTranslation(keys + "name"), type, name, "off")
        .withHint(getTranslation(keys + "hint", CODE));
  }

  private void invite() {
    place.removeAll();
    outcome.tell("");
    boolean isRead = quota.readsWhole() & places.readsWhole() & isLabelled();
    Integer pairs = quota.whole();
    if (!isRead || pairs == null) {
      outcome.complain(getTranslation("raters.terms.unreadable"));
      return;
    }
    NewInvitation wanted;
    try {
      wanted =
          new NewInvitation(
              label.value().strip(),
              pairs,
              places.whole(),
              code.value().isBlank() ? null : code.value().strip(),
              address.value().isBlank() ? null : address.value().strip());
    } catch (IllegalArgumentException refused) {
      outcome.complain(getTranslation("raters.invite.refused"));
      return;
    }
    outcome.attempt(() -> show(studies.invite(tournament, wanted, Someone.here())));
  }

  private boolean isLabelled() {
    label.calmDown();
    if (label.value().isBlank()) {
      label.complain(getTranslation("raters.invite.label.missing"));
      return false;
    }
    return true;
  }

  private void show(IssuedInvitation issued) {
    String link =
        ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
            .path("/rate")
            .queryParam("invitation", issued.token())
            .toUriString();
    label.write("");
    place.add(
        new SecretLine(
            getTranslation(
                "raters.invite.once",
                issued.invitation().label(),
                issued.invitation().completionCode()),
            link));
    made.run();
  }
}
