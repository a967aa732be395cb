package amalgam.ui.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.NextTournament;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.live.TournamentSummary;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All tournaments, the newest first. */
@Route("tournaments")
@PageTitle("Tournaments · Amalgam")
@AnonymousAllowed
class TournamentsView extends Div {

  private final FirstTournaments first;
  private final LiveTournaments live;
  private final Div place = new Div(Page.skeleton("table"));
  private final Map<TournamentId, Line> lines = new LinkedHashMap<>();

  private @Nullable Registration news;

  TournamentsView(FirstTournaments first, LiveTournaments live) {
    this.first = first;
    this.live = live;
    add(
        Page.head(
            "Tournaments",
            "In a tournament every entrant answers the same prompts, and every answer is judged."),
        place);
  }

  /** What moves in a tournament's row. */
  private record Line(Span status, Span judged) {

    Line() {
      this(PlainTable.words(""), PlainTable.number(""));
    }

    void show(TournamentSummary summary) {
      Progress progress = summary.progress();
      status.setText(Wording.status(summary.tournament().status()));
      judged.setText(
          "%s of %s".formatted(Numbers.count(progress.done()), Numbers.count(progress.planned())));
    }
  }

  private void show(List<TournamentSummary> stored) {
    CurrentPerson person = CurrentPerson.now();
    List<TournamentSummary> all =
        stored.stream().filter(summary -> summary.tournament().isVisibleTo(person)).toList();
    List<TournamentId> ids = all.stream().map(summary -> summary.tournament().id()).toList();
    if (all.isEmpty() || !ids.equals(new ArrayList<>(lines.keySet()))) {
      list(all);
    }
    for (TournamentSummary summary : all) {
      lines.getOrDefault(summary.tournament().id(), new Line()).show(summary);
    }
  }

  private void list(List<TournamentSummary> all) {
    lines.clear();
    Component[] describe = NextTournament.way("Describe a new tournament");
    if (!all.isEmpty()) {
      Div ways = new Div(describe);
      ways.add(new Anchor("plan", "Plan one first"));
      ways.addClassName("links");
      Page.fill(place, table(all), ways);
    } else if (first.areComing()) {
      Page.fill(place, Page.empty("Amalgam is setting up its first tournaments…"));
    } else {
      Page.fill(place, Page.empty("This page will list tournaments. There is none yet.", describe));
    }
  }

  private PlainTable table(List<TournamentSummary> all) {
    PlainTable table =
        new PlainTable("Tournaments", "Name", "Space", "Status", "Entrants", "Judged");
    for (TournamentSummary summary : all) {
      Tournament tournament = summary.tournament();
      Line line = new Line();
      lines.put(tournament.id(), line);
      table.addRow(
          new Anchor("tournament/" + tournament.id(), tournament.name()),
          new Anchor("space/" + tournament.spaceId(), tournament.spaceId()),
          line.status(),
          PlainTable.number(Numbers.count(summary.entrants())),
          line.judged());
    }
    return table;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news = live.summaries(event.getUI(), this::show);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (news != null) {
      news.remove();
      news = null;
    }
  }
}
