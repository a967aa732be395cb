package amalgam.ui.raters;

import amalgam.leaderboard.agreement.RaterStudy;
import amalgam.rating.quality.RaterQuality;
import amalgam.rating.rater.Studies;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.Downloads;
import amalgam.ui.component.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What moves with the votes, and below it what researchers set. */
class RatersSheet extends Div {

  private final RatersPart raters;
  private final Div agreement = new Div();
  private final Div ratings = new Div();
  private final Div points = new Div();
  private final Section scales;

  /**
   * @param decided done after a decision, to see what came of it
   */
  RatersSheet(TournamentId tournament, RaterQuality quality, Studies studies, Runnable decided) {
    raters = new RatersPart(tournament, quality, decided);
    scales = Page.section(getTranslation("raters.scales"), caption("raters.scales.how"), points);
    scales.setVisible(false);
    addClassName("raters");
    add(
        Page.section(getTranslation("raters.people"), raters),
        Page.section(
            getTranslation("raters.agreement"), caption("raters.agreement.how"), agreement),
        Page.section(getTranslation("raters.ratings"), caption("raters.ratings.how"), ratings),
        scales,
        Page.section(
            getTranslation("raters.invitations"),
            caption("raters.invitations.how"),
            new InvitationsPart(tournament, studies)),
        Page.section(
            getTranslation("raters.terms"),
            caption("raters.terms.how"),
            new TermsForm(tournament, studies)),
        new Downloads(tournament)
            .with("votes.csv", getTranslation("raters.votes-csv"))
            .with("scales.csv", getTranslation("raters.scales-csv")));
  }

  private Paragraph caption(String key) {
    Paragraph caption = new Paragraph(getTranslation(key));
    caption.addClassName("caption");
    return caption;
  }

  /** Shows how the raters answered. */
  void show(RaterStudy study) {
    raters.show(study.raters());
    Page.fill(agreement, new AgreementTable(study));
    Page.fill(ratings, new RatingsTable(study));
    scales.setVisible(!study.points().isEmpty());
    Page.fill(points, new PointsTable(study));
  }
}
