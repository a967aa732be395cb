package amalgam.ui.raters;

import amalgam.rating.Rater;
import amalgam.rating.quality.QualityReport;
import amalgam.rating.quality.RaterQuality;
import amalgam.rating.quality.RaterStanding;
import amalgam.rating.quality.Verdict;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.Page;
import amalgam.ui.tournament.Someone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How many raters there are of which verdict, the rule, and each of them with what may be done. */
class RatersPart extends Div {

  private final TournamentId tournament;
  private final RaterQuality quality;
  private final Runnable decided;
  private final Paragraph counts = new Paragraph();
  private final Paragraph rule = new Paragraph();
  private final Button turn = new Button();
  private final Outcome outcome = new Outcome();
  private final Div place = new Div();

  private boolean isRuleOn;

  /**
   * @param decided done after a decision
   */
  RatersPart(TournamentId tournament, RaterQuality quality, Runnable decided) {
    this.tournament = tournament;
    this.quality = quality;
    this.decided = decided;
    counts.addClassName("raters-counts");
    rule.addClassName("caption");
    turn.addClickListener(click -> turnRule());
    Div buttons = new Div(turn);
    buttons.addClassName("buttons");
    add(counts, place, rule, buttons, outcome);
  }

  void show(QualityReport report) {
    isRuleOn = report.isRuleOn();
    rule.setText(getTranslation(isRuleOn ? "raters.rule.on" : "raters.rule.off"));
    turn.setText(getTranslation(isRuleOn ? "raters.rule.turn-off" : "raters.rule.turn-on"));
    counts.setVisible(!report.raters().isEmpty());
    counts.setText(
        getTranslation(
            "raters.counts",
            report.raters().size(),
            report.count(Verdict.COUNTED),
            report.count(Verdict.TO_LOOK_AT),
            report.count(Verdict.SET_ASIDE)));
    if (report.raters().isEmpty()) {
      Page.fill(place, Page.empty(getTranslation("raters.none")));
    } else {
      Page.fill(place, new RaterTable(report.raters(), this::ask));
    }
  }

  private void ask(RaterStanding rater) {
    boolean isSetAside = rater.verdict() == Verdict.SET_ASIDE;
    new DecisionDialog(rater.pseudonym(), isSetAside, why -> decide(rater, !isSetAside, why))
        .open();
  }

  private void decide(RaterStanding standing, boolean isSetAside, String why) {
    Rater rater = new Rater(standing.pseudonym());
    outcome.attempt(
        () -> {
          if (isSetAside) {
            quality.setAside(tournament, rater, Someone.here(why));
          } else {
            quality.takeBackIn(tournament, rater, Someone.here(why));
          }
          outcome.tell(
              getTranslation(
                  isSetAside ? "raters.set-aside.done" : "raters.take-back.done",
                  standing.pseudonym()));
        });
    decided.run();
  }

  private void turnRule() {
    outcome.attempt(() -> quality.turnRule(tournament, !isRuleOn, Someone.here()));
    decided.run();
  }
}
