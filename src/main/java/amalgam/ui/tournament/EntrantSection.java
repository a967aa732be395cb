package amalgam.ui.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.Entrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.component.Refusal;
import amalgam.ui.live.TournamentNews;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who plays, the way out for each of them, and the way in for others. */
class EntrantSection extends Div {

  private final Tournaments tournaments;
  private final Div place = new Div(Page.skeleton("table"));
  private final Refusal refusal = new Refusal();
  private final Button leaving = new Button("", click -> toggle());
  private final EntryPanel entry;

  private @Nullable TournamentNews news;
  private List<Object> shown = List.of();
  private boolean showsWaysOut;

  EntrantSection(Tournaments tournaments, ExampleEntry example) {
    this.tournaments = tournaments;
    this.entry = new EntryPanel(tournaments, example);
    Div buttons = new Div(entry.opener(), leaving, refusal);
    buttons.addClassName("buttons");
    add(place, buttons, entry);
  }

  /** The ways out stand beside the entrants only while somebody looks for them. */
  private void toggle() {
    showsWaysOut = !showsWaysOut;
    if (news != null) {
      show(news);
    }
  }

  void show(TournamentNews next) {
    news = next;
    Tournament tournament = next.tournament();
    boolean mayLeave =
        CurrentPerson.now().isResearcher()
            && tournament.status().letsGo()
            && !next.entrants().stream().allMatch(Entrant::isWithdrawn);
    showsWaysOut &= mayLeave;
    leaving.setVisible(mayLeave);
    leaving.setText(showsWaysOut ? "Done withdrawing" : "Withdraw an entrant");
    List<Object> look = List.of(next.entrants(), next.names(), showsWaysOut);
    if (!look.equals(shown)) {
      shown = look;
      Page.fill(
          place,
          new EntrantTable(
              next.entrants(),
              next.names(),
              showsWaysOut ? entrant -> ask(entrant, next.names()) : null));
    }
    entry.show(tournament, next.entrants());
  }

  private void ask(Entrant entrant, Map<String, String> names) {
    new ReasonDialog(
            "Withdraw %s?".formatted(Wording.entrant(entrant, names)),
            "What it has answered and was judged stays on the board, marked as withdrawn. It"
                + " answers nothing more, and it cannot come back with the same setting.",
            "Withdraw it",
            why -> refusal.attempt(() -> tournaments.withdraw(entrant.id(), Someone.here(why))))
        .open();
  }
}
