package amalgam.ui.tradeoff;

import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Downloads;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveAnalyses;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;

/** What constraints cost in novelty, and whose doing it is. */
@Route("tradeoff" + TournamentPage.PATH_END)
@PageTitle("Tradeoff · Amalgam")
@AnonymousAllowed
class TradeoffView extends TournamentPage<TournamentId, Tradeoff> {

  private static final String SENTENCE =
      "Longer walks are more novel and satisfy less; more constraints leave fewer walks. This page"
          + " tells what the prompts force on everyone from what a model does of its own.";

  private final LiveAnalyses analyses;

  private TradeoffAddress address = TradeoffAddress.PLAIN;
  private TradeoffSheet sheet = newSheet();

  TradeoffView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveAnalyses analyses) {
    super(
        TournamentSection.TRADEOFF,
        "Tradeoff",
        SENTENCE,
        "how much novelty constraints cost, and whose doing it is",
        tournaments,
        first,
        live);
    this.analyses = analyses;
  }

  private TradeoffSheet newSheet() {
    return new TradeoffSheet(this::go, hidden -> go(address.withHidden(hidden)));
  }

  private void go(TradeoffAddress next) {
    UI.getCurrentOrThrow().navigate(next.path(), next.query());
  }

  @Override
  protected TournamentId read(TournamentId tournament, QueryParameters query) {
    address = TradeoffAddress.of(tournament.value(), query);
    return tournament;
  }

  @Override
  protected Registration follow(TournamentId tournament, UI page, Consumer<Tradeoff> reader) {
    return analyses.tradeoff(tournament, page, reader);
  }

  @Override
  protected Optional<Component> nothingYet(Tradeoff tradeoff) {
    return tradeoff.board().judged() == 0
        ? Optional.of(unplayed(tradeoff.board().tournament()))
        : Optional.empty();
  }

  @Override
  protected Component[] content(Tradeoff tradeoff) {
    sheet = newSheet();
    return new Component[] {sheet, downloads(tradeoff.board().tournament())};
  }

  private static Component downloads(Tournament tournament) {
    return new Downloads(tournament.id())
        .with("tradeoff", "tradeoff (JSON)")
        .with("tradeoff.csv", "tradeoff (CSV)");
  }

  @Override
  protected void show(Tradeoff tradeoff) {
    sheet.show(tradeoff, address);
  }

  @Override
  protected String tab(TournamentId tournament) {
    return TournamentSection.TRADEOFF.address(tournament);
  }
}
