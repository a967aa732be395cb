package amalgam.ui.raters;

import amalgam.rating.rater.RatingInvitation;
import amalgam.rating.rater.Studies;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.tournament.Someone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The links by which raters come, how many came, and the way to make another. */
class InvitationsPart extends Div {

  private final TournamentId tournament;
  private final Studies studies;
  private final Outcome outcome = new Outcome();
  private final Div place = new Div();

  InvitationsPart(TournamentId tournament, Studies studies) {
    this.tournament = tournament;
    this.studies = studies;
    add(place, outcome, new NewInvitationForm(tournament, studies, this::refresh));
    refresh();
  }

  private void refresh() {
    List<RatingInvitation> invitations = studies.invitations(tournament);
    if (invitations.isEmpty()) {
      Page.fill(place, Page.empty(getTranslation("raters.invitations.none")));
      return;
    }
    PlainTable table =
        new PlainTable(
            getTranslation("raters.invitations"),
            getTranslation("raters.invitation.label"),
            getTranslation("raters.invitation.quota"),
            getTranslation("raters.invitation.came"),
            getTranslation("raters.invitation.code"),
            getTranslation("raters.invitation.made"),
            getTranslation("raters.invitation.state"));
    invitations.forEach(invitation -> table.addRow(row(invitation)));
    Page.fill(place, table);
  }

  private Component[] row(RatingInvitation invitation) {
    Integer places = invitation.places();
    return new Component[] {
      PlainTable.words(invitation.label()),
      PlainTable.number(getTranslation("raters.invitation.quota.n", invitation.quota())),
      PlainTable.number(
          places == null
              ? getTranslation("raters.invitation.came.n", invitation.raters())
              : getTranslation("raters.of", invitation.raters(), places)),
      new Code(invitation.completionCode()),
      new Moment(invitation.createdAt(), getLocale()),
      state(invitation)
    };
  }

  private Component state(RatingInvitation invitation) {
    if (!invitation.isOpen()) {
      return PlainTable.words(getTranslation("raters.invitation.closed"));
    }
    Button close =
        new Button(getTranslation("raters.invitation.close"), click -> close(invitation));
    close.addThemeVariants(ButtonVariant.LUMO_SMALL);
    close.setAriaLabel(
        getTranslation(
            "raters.act-on", getTranslation("raters.invitation.close"), invitation.label()));
    return close;
  }

  private void close(RatingInvitation invitation) {
    outcome.attempt(
        () -> {
          studies.close(invitation.id(), Someone.here());
          outcome.tell(getTranslation("raters.invitation.close.done", invitation.label()));
        });
    refresh();
  }
}
