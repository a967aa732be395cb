package amalgam.ui.tournament;

import amalgam.planning.Planner;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProgressStrip;
import amalgam.ui.component.PublicationNote;
import amalgam.ui.live.TournamentNews;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All there is to see of a tournament and to do with it. */
class TournamentSheet extends Div {

  private final Span status = new Span();
  private final Paragraph reason = new Paragraph();
  private final ProgressStrip progress = new ProgressStrip();
  private final Paragraph retrying = new Paragraph();
  private final TournamentButtons buttons;
  private final Div publication = new Div();
  private final FailedUnitList failed;
  private final Section failedSection;
  private final EntrantSection entrants;
  private final TournamentLog log = new TournamentLog();
  private final Div prompts = new Div(Page.skeleton("table"));

  private @Nullable List<TournamentPrompt> promptsShown;

  TournamentSheet(Tournament tournament, Tournaments tournaments, ExampleEntry example) {
    buttons = new TournamentButtons(tournaments);
    failed = new FailedUnitList(tournaments);
    failedSection = Page.section("Failed units", failed);
    failedSection.setVisible(false);
    entrants = new EntrantSection(tournaments, example);
    status.addClassName("status");
    reason.addClassName("reason");
    retrying.addClassName("quiet");
    retrying.getElement().setAttribute("role", "status");
    retrying.setVisible(false);
    add(
        Page.head(tournament.name(), ""),
        line(tournament),
        reason,
        progress,
        retrying,
        buttons,
        publication,
        failedSection,
        rules(tournament),
        Page.section("Entrants", entrants),
        Page.section("Log", log),
        Page.section("Prompts", prompts));
    show(tournament, tournaments.progress(tournament.id()));
  }

  private Component line(Tournament tournament) {
    Div line =
        new Div(
            status,
            new Anchor("/?tournament=" + tournament.id(), "See the leaderboard"),
            new Anchor("tradeoff/" + tournament.id(), "See what constraints cost"),
            new Anchor("space/" + tournament.spaceId(), "Look around in its space"),
            new Anchor("workers", "See who works"));
    line.addClassName("links");
    Planner.queryOf(tournament)
        .ifPresent(
            query ->
                line.add(
                    new Anchor(
                        "plan?%s&check=%s".formatted(query, tournament.id()),
                        "Compare with its plan")));
    return line;
  }

  private static Component rules(Tournament tournament) {
    return Page.section(
        "Rules",
        new Paragraph(Rules.inWords(tournament.settings())),
        new NativeDetails("The definition it was created from", new Pre(tournament.definition())));
  }

  /** Shows what is new. */
  void show(TournamentNews news) {
    show(news.tournament(), news.progress());
    retrying.setVisible(news.retrying() > 0);
    retrying.setText(
        "%s failed and %s being tried again."
            .formatted(
                Numbers.counted(news.retrying(), "unit"), news.retrying() == 1 ? "is" : "are"));
    Page.fill(publication, new PublicationNote(news.tournament(), news.publication()));
    failed.show(news);
    failedSection.setVisible(!news.failed().isEmpty());
    entrants.show(news);
    log.show(news.history());
    if (!news.prompts().equals(promptsShown)) {
      promptsShown = news.prompts();
      Page.fill(
          prompts,
          news.prompts().isEmpty()
              ? Page.empty("The prompts are drawn when the tournament starts.")
              : new PromptList(news.prompts()));
    }
  }

  private void show(Tournament tournament, Progress soFar) {
    status.setText(Wording.status(tournament.status()));
    status.getElement().setAttribute("data-status", tournament.status().word());
    String why = tournament.statusReason();
    reason.setText(why == null ? "" : why);
    reason.setVisible(why != null);
    progress.show(soFar, tournament.status());
    buttons.show(tournament);
  }
}
