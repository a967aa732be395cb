package amalgam.ui.plan;

import amalgam.planning.EarlierTournament;
import amalgam.planning.Effort;
import amalgam.planning.Forecast;
import amalgam.planning.PlanCheck;
import amalgam.planning.PlanCheck.Line;
import amalgam.planning.PreparedPlan;
import amalgam.ui.component.Page;
import amalgam.ui.component.PanelFigure;
import amalgam.ui.component.PanelPlot;
import amalgam.ui.component.Permission;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the simulation of a plan says: what it takes, and what more or less of it would tell. */
class PlanSheet extends Div {

  private final Div checked = new Div();

  PlanSheet(PreparedPlan prepared, Forecast forecast) {
    addClassName("plan-sheet");
    add(facts(prepared));
    EarlierTournament like = prepared.like();
    if (like != null && like.leftOut() > 0) {
      add(quiet(PlanWords.leftOut(like)));
    }
    if (like != null && !like.rare().isEmpty()) {
      add(quiet(PlanWords.rare(like)));
    }
    add(checked);
    if (!forecast.votes().isEmpty()) {
      add(Page.section("Ratings by votes", figure(PlanFigures.ratings(forecast))));
    }
    add(Page.section("C by prompts", figure(PlanFigures.creativity(forecast))));
  }

  private static Paragraph quiet(String sentence) {
    Paragraph quiet = new Paragraph(sentence);
    quiet.addClassName("quiet");
    return quiet;
  }

  /**
   * The answer in a sentence, and the next step for whoever may take it.
   *
   * @param play where the plan becomes a tournament
   */
  static Component answer(PreparedPlan prepared, Forecast forecast, String play) {
    Paragraph answer = new Paragraph(PlanWords.answer(forecast, prepared.effort()));
    answer.addClassName("plan-answer");
    answer.getElement().setAttribute("role", "status");
    Div next = new Div();
    if (Permission.RUN_TOURNAMENTS.isGranted()) {
      next.add(new Anchor(play, "Make it a tournament"));
    }
    next.addClassName("links");
    return new Div(answer, next);
  }

  private static Component facts(PreparedPlan prepared) {
    Effort effort = prepared.effort();
    DescriptionList facts = Page.facts();
    Page.fact(
        facts,
        "Prompts",
        "%s in %s"
            .formatted(
                Numbers.count(prepared.plan().prompts()),
                Numbers.counted(prepared.plan().bundles(), "bundle")));
    Page.fact(facts, "Proposals", Numbers.count(effort.proposals()));
    Page.fact(facts, "Answering takes", PlanWords.proposing(effort));
    if (prepared.plan().votes() > 0) {
      Page.fact(facts, "Voting takes", Numbers.about(effort.voting()));
    }
    Page.fact(facts, "All costs", PlanWords.money(effort));
    return facts;
  }

  private static Component figure(PanelFigure figure) {
    PanelPlot plot = new PanelPlot();
    plot.setFigure(figure);
    Paragraph caption = new Paragraph(PlanWords.CAPTION);
    caption.addClassName("caption");
    Div place = new Div(plot, caption);
    place.addClassName("plan-figure");
    return place;
  }

  /** Shows how good the plan was. */
  void show(PlanCheck check) {
    Page.fill(
        checked,
        Page.section(
            "Foreseen, and what came",
            new Paragraph(PlanWords.verdict(check)),
            check.lines().isEmpty() ? new Div() : table(check),
            new Anchor("?tournament=" + check.tournament().id(), "See its leaderboard")));
  }

  private static Component table(PlanCheck check) {
    PlainTable table =
        new PlainTable(
            "Half the interval of C, foreseen and got", "Entrant", "Foreseen", "Got", "C", "n");
    for (Line line : check.lines()) {
      table.addRow(
          PlainTable.words(line.entrant()),
          PlainTable.number(PlanWords.halfWidth(line.foreseen())),
          PlainTable.number(
              "±" + Numbers.number(line.got()) + (line.isWithin() ? "" : ", outside")),
          PlainTable.number(PlanWords.creativity(line.creativity())),
          PlainTable.number(Numbers.counted(line.creativity().n(), "proposal")));
    }
    return table;
  }
}
