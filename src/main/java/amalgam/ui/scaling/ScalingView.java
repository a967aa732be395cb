package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.Scaling;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Downloads;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveAnalyses;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.scaling.ScalingView.Subject;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;

/** How results change with the size of the models. */
@Route("scaling" + TournamentPage.PATH_END)
@PageTitle("Scaling · Amalgam")
@AnonymousAllowed
class ScalingView extends TournamentPage<Subject, Scaling> {

  private static final String SENTENCE =
      "What larger models do better, by how much, and how sure that is: over parameters and training"
          + " compute, depth against width at one budget, and the mix of errors at each size.";

  private final LiveAnalyses analyses;

  private ScalingAddress address = ScalingAddress.NOWHERE;
  private ScalingSheet sheet = newSheet();

  /** What is followed. */
  record Subject(TournamentId tournament, String decoding) {}

  ScalingView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveAnalyses analyses) {
    super(
        TournamentSection.SCALING,
        "Scaling",
        SENTENCE,
        "how results change with the size of the models",
        tournaments,
        first,
        live);
    this.analyses = analyses;
  }

  private ScalingSheet newSheet() {
    return new ScalingSheet(this::go, hidden -> go(address.withHidden(hidden)));
  }

  private void go(ScalingAddress next) {
    UI.getCurrentOrThrow().navigate(next.path(), next.query());
  }

  @Override
  protected Subject read(TournamentId tournament, QueryParameters query) {
    address = ScalingAddress.of(tournament, query);
    return new Subject(tournament, address.decoding());
  }

  @Override
  protected Registration follow(Subject subject, UI page, Consumer<Scaling> reader) {
    return analyses.scaling(subject.tournament(), subject.decoding(), page, reader);
  }

  @Override
  protected Optional<Component> nothingYet(Scaling scaling) {
    return scaling.board().judged() == 0
        ? Optional.of(unplayed(scaling.board().tournament()))
        : Optional.empty();
  }

  @Override
  protected Component[] content(Scaling scaling) {
    sheet = newSheet();
    return new Component[] {sheet, downloads(scaling.board().tournament())};
  }

  private static Component downloads(Tournament tournament) {
    return new Downloads(tournament.id())
        .with("scaling", "scaling (JSON)")
        .with("scaling.csv", "scaling (CSV)");
  }

  @Override
  protected void show(Scaling scaling) {
    sheet.show(scaling, address);
  }

  @Override
  protected String tab(TournamentId tournament) {
    return TournamentSection.SCALING.address(tournament);
  }
}
