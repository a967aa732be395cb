package amalgam.ui.tournament;

import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** All tournaments, the newest first. */
@Route("tournaments")
@PageTitle("Tournaments · Amalgam")
class TournamentsView extends Div {

  private final Tournaments tournaments;

  TournamentsView(Tournaments tournaments) {
    this.tournaments = tournaments;
    add(
        Page.head(
            "Tournaments",
            "In a tournament every entrant answers the same prompts, and every answer is judged."));
    List<Tournament> all = tournaments.all();
    Anchor describe = new Anchor("tournaments/new", "Describe a new tournament");
    if (all.isEmpty()) {
      add(Page.empty("This page will list tournaments. There is none yet.", describe));
    } else {
      add(table(all), describe);
    }
  }

  private PlainTable table(List<Tournament> all) {
    PlainTable table =
        new PlainTable("Tournaments", "Name", "Space", "Status", "Entrants", "Judged");
    for (Tournament tournament : all) {
      Progress progress = tournaments.progress(tournament.id());
      table.addRow(
          new Anchor("tournament/" + tournament.id(), tournament.name()),
          new Anchor("space/" + tournament.spaceId(), tournament.spaceId()),
          PlainTable.words(Wording.status(tournament.status())),
          PlainTable.number(Numbers.count(tournaments.entrants(tournament.id()).size())),
          PlainTable.number(
              "%s of %s"
                  .formatted(Numbers.count(progress.done()), Numbers.count(progress.planned()))));
    }
    return table;
  }
}
