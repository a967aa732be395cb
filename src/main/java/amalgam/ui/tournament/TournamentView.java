package amalgam.ui.tournament;

import amalgam.tournament.Entrant;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProgressStrip;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.live.TournamentNews;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tournament: where it stands, who plays by which rules, and what is asked. */
@Route("tournament")
class TournamentView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

  private final Tournaments tournaments;
  private final LiveTournaments live;

  private final Span status = new Span();
  private final ProgressStrip progress = new ProgressStrip();
  private final TournamentButtons buttons;
  private final Div entrants = new Div();
  private final Div prompts = new Div();

  private String title = "";
  private @Nullable List<Entrant> entrantsShown;
  private @Nullable List<TournamentPrompt> promptsShown;
  private @Nullable Registration news;

  TournamentView(Tournaments tournaments, LiveTournaments live) {
    this.tournaments = tournaments;
    this.live = live;
    this.buttons = new TournamentButtons(tournaments);
    status.addClassName("status");
  }

  @Override
  public void setParameter(BeforeEvent event, Long id) {
    Tournament tournament =
        tournaments
            .find(new TournamentId(id))
            .orElseThrow(() -> new NotFoundException("There is no tournament %d.".formatted(id)));
    title = tournament.name();
    leave();
    entrantsShown = null;
    promptsShown = null;
    Page.fill(entrants, Page.skeleton("table"));
    Page.fill(prompts, Page.skeleton("table"));
    Page.fill(this, content(tournament));
    show(tournament, tournaments.progress(tournament.id()));
    news = live.tournament(tournament.id(), event.getUI(), this::show);
  }

  private Component[] content(Tournament tournament) {
    Div line =
        new Div(
            status,
            new Anchor("/?tournament=" + tournament.id(), "See the leaderboard"),
            new Anchor("space/" + tournament.spaceId(), "Look around in its space"));
    line.addClassName("links");
    Paragraph rules = new Paragraph(Rules.inWords(tournament.settings()));
    NativeDetails definition =
        new NativeDetails("The definition it was created from", new Pre(tournament.definition()));
    return new Component[] {
      Page.head(tournament.name(), ""),
      line,
      progress,
      buttons,
      Page.section("Rules", rules, definition),
      Page.section("Entrants", entrants),
      Page.section("Prompts", prompts)
    };
  }

  private void show(TournamentNews news) {
    show(news.tournament(), news.progress());
    if (!news.entrants().equals(entrantsShown)) {
      entrantsShown = news.entrants();
      Page.fill(entrants, new EntrantTable(news.entrants(), news.names()));
    }
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
    String reason = tournament.statusReason();
    status.setText(Wording.status(tournament.status()) + (reason == null ? "" : ": " + reason));
    status.getElement().setAttribute("data-status", tournament.status().word());
    progress.show(soFar, tournament.status());
    progress.setVisible(soFar.planned() > 0);
    buttons.show(tournament);
  }

  @Override
  public String getPageTitle() {
    return title + " · Amalgam";
  }

  private void leave() {
    if (news != null) {
      news.remove();
      news = null;
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leave();
  }
}
