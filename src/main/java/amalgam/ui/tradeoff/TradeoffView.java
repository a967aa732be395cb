package amalgam.ui.tradeoff;

import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Downloads;
import amalgam.ui.component.Page;
import amalgam.ui.component.TournamentTabs;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What constraints cost in novelty, and whose doing it is. */
@Route("tradeoff")
@PageTitle("Tradeoff · Amalgam")
class TradeoffView extends Div implements HasUrlParameter<Long>, AfterNavigationObserver {

  private static final String SENTENCE =
      "Longer walks are more novel and satisfy less; more constraints leave fewer walks. This page"
          + " tells what the prompts force on everyone from what a model does of its own.";

  private final Tournaments tournaments;
  private final FirstTournaments first;
  private final LiveTournaments live;

  private final TournamentTabs tabs = new TournamentTabs();
  private final Div place = new Div();

  private TradeoffAddress address = TradeoffAddress.PLAIN;
  private QueryParameters query = QueryParameters.empty();
  private @Nullable Long asked;
  private @Nullable TournamentId followed;
  private @Nullable Tradeoff shown;
  private @Nullable TradeoffSheet sheet;
  private @Nullable Registration news;
  private @Nullable Registration list;

  TradeoffView(Tournaments tournaments, FirstTournaments first, LiveTournaments live) {
    this.tournaments = tournaments;
    this.first = first;
    this.live = live;
    addClassName("board-page");
    add(Page.head("Tradeoff", SENTENCE), tabs, place);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
    if (id != null && tournaments.find(new TournamentId(id)).isEmpty()) {
      throw new NotFoundException("There is no tournament %d.".formatted(id));
    }
    asked = id;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    query = event.getLocation().getQueryParameters();
    look(tournaments.all());
    if (list == null) {
      list = live.list(UI.getCurrentOrThrow(), this::look);
    }
  }

  /** Shows what the address asks for, of what there is. */
  private void look(List<Tournament> all) {
    List<Tournament> listed = all.stream().filter(Tournament::isListed).toList();
    Long first = listed.isEmpty() ? null : listed.getFirst().id().value();
    address = TradeoffAddress.of(asked == null ? first : asked, query);
    TournamentId chosen = address.tournament();
    tabs.show(listed, chosen, id -> "tradeoff/" + id);
    if (chosen == null) {
      leaveTournament();
      Page.fill(place, nothingYet());
    } else if (!chosen.equals(followed)) {
      follow(chosen);
    } else if (shown != null) {
      arrived(shown);
    }
  }

  private Component nothingYet() {
    return first.areComing()
        ? Page.empty("Amalgam is setting up its first tournaments…")
        : Page.empty(
            "This page will show how much novelty constraints cost, and whose doing it is. No"
                + " tournament has been started yet.",
            new Anchor("tournaments/new", "Describe a tournament"));
  }

  private void follow(TournamentId tournament) {
    leaveTournament();
    followed = tournament;
    Page.fill(place, Page.skeleton("plot"), Page.skeleton("table"));
    news = live.tradeoff(tournament, UI.getCurrentOrThrow(), this::arrived);
  }

  private void arrived(Tradeoff tradeoff) {
    shown = tradeoff;
    if (tradeoff.board().judged() == 0) {
      Page.fill(place, unplayed(tradeoff.board().tournament()));
      return;
    }
    TradeoffSheet standing = sheet;
    if (standing == null) {
      standing = new TradeoffSheet(this::go, hidden -> go(address.withHidden(hidden)));
      sheet = standing;
      Page.fill(place, standing, downloads(tradeoff.board().tournament()));
    }
    standing.show(tradeoff, address);
  }

  private void go(TradeoffAddress next) {
    UI.getCurrentOrThrow().navigate(next.path(), next.query());
  }

  private static Component unplayed(Tournament tournament) {
    return Page.empty(
        "Nobody's answers have been judged in this tournament yet. This page fills by itself once"
            + " they are.",
        new Anchor("tournament/" + tournament.id(), "See how far it is"));
  }

  private static Component downloads(Tournament tournament) {
    return new Downloads(tournament.id())
        .with("tradeoff", "tradeoff (JSON)")
        .with("tradeoff.csv", "tradeoff (CSV)");
  }

  private void leaveTournament() {
    shown = null;
    followed = null;
    sheet = null;
    if (news != null) {
      news.remove();
      news = null;
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leaveTournament();
    if (list != null) {
      list.remove();
      list = null;
    }
  }
}
