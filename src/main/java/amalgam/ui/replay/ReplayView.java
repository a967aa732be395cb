package amalgam.ui.replay;

import amalgam.leaderboard.replay.Replay;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A tournament as it played: standings and frontier along a time line. */
@Route("replay" + TournamentPage.PATH_END)
@PageTitle("Replay · Amalgam")
@AnonymousAllowed
class ReplayView extends TournamentPage<TournamentId, Replay> {

  private static final String SENTENCE =
      "The tournament as it played. Move along the time line, or let it play, to see who led when"
          + " and how soon the order stood.";

  private final LiveAnalyses analyses;

  private ReplayAddress address = new ReplayAddress(new TournamentId(0), 0, List.of());
  private ReplaySheet sheet = newSheet();

  ReplayView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveAnalyses analyses) {
    super(
        TournamentSection.REPLAY,
        "Replay",
        SENTENCE,
        "how a tournament played, step by step",
        tournaments,
        first,
        live);
    this.analyses = analyses;
  }

  private ReplaySheet newSheet() {
    return new ReplaySheet(
        judged -> go(address.withJudged(judged)), hidden -> go(address.withHidden(hidden)));
  }

  private void go(ReplayAddress next) {
    UI.getCurrentOrThrow().navigate(next.path(), next.query());
  }

  @Override
  protected TournamentId read(TournamentId tournament, QueryParameters query) {
    address = ReplayAddress.of(tournament, query);
    return tournament;
  }

  @Override
  protected Registration follow(TournamentId tournament, UI page, Consumer<Replay> reader) {
    return analyses.replay(tournament, page, reader);
  }

  @Override
  protected Optional<Component> nothingYet(Replay replay) {
    return replay.frames().isEmpty()
        ? Optional.of(unplayed(replay.board().tournament()))
        : Optional.empty();
  }

  @Override
  protected Component[] content(Replay replay) {
    sheet = newSheet();
    return new Component[] {
      sheet, new Downloads(replay.board().tournament().id()).with("replay.csv", "every step (CSV)")
    };
  }

  @Override
  protected void show(Replay replay) {
    sheet.show(replay, address);
  }

  @Override
  protected String tab(TournamentId tournament) {
    return TournamentSection.REPLAY.address(tournament);
  }
}
