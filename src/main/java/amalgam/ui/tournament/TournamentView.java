package amalgam.ui.tournament;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** One tournament: where it stands, who plays by which rules, what was done and what is asked. */
@Route("tournament")
@AnonymousAllowed
class TournamentView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

  private final Tournaments tournaments;
  private final ExampleEntry example;
  private final LiveTournaments live;

  private String title = "";
  private @Nullable Registration news;

  TournamentView(Tournaments tournaments, ExampleEntry example, LiveTournaments live) {
    this.tournaments = tournaments;
    this.example = example;
    this.live = live;
  }

  @Override
  public void setParameter(BeforeEvent event, Long id) {
    Tournament tournament =
        tournaments
            .visible(new TournamentId(id))
            .orElseThrow(() -> new NotFoundException("There is no tournament %d.".formatted(id)));
    title = tournament.name();
    leave();
    TournamentSheet sheet = new TournamentSheet(tournament, tournaments, example);
    Page.fill(this, sheet);
    news = live.tournament(tournament.id(), event.getUI(), sheet::show);
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
