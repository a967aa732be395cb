package amalgam.ui.compare;

import amalgam.concept.SpaceCatalog;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Downloads;
import amalgam.ui.component.Page;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveAnalyses;
import amalgam.ui.live.LiveRatings;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two contestants side by side, bundle by bundle. */
@Route("compare" + TournamentPage.PATH_END)
@PageTitle("Compare · Amalgam")
@AnonymousAllowed
class CompareView extends TournamentPage<CompareAddress, Optional<Comparison>> {

  private static final String SENTENCE =
      "Two contestants on the same prompts: how they differ in each measure, how sure that is, and"
          + " where they differ most.";

  private final LiveAnalyses analyses;
  private final LiveRatings ratings;
  private final SpaceCatalog spaces;

  private CompareAddress address = new CompareAddress(new TournamentId(0), "", "");
  private CompareSheet sheet;
  private @Nullable Registration raters;

  CompareView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveAnalyses analyses,
      LiveRatings ratings,
      SpaceCatalog spaces) {
    super(
        TournamentSection.COMPARE,
        "Compare",
        SENTENCE,
        "how two contestants differ, and how sure that is",
        tournaments,
        first,
        live);
    this.analyses = analyses;
    this.ratings = ratings;
    this.spaces = spaces;
    this.sheet = newSheet();
  }

  private CompareSheet newSheet() {
    return new CompareSheet(spaces, this::go);
  }

  private void go(String first, String second) {
    CompareAddress next = new CompareAddress(address.tournament(), first, second);
    UI.getCurrentOrThrow().navigate(next.path(), next.query());
  }

  @Override
  protected CompareAddress read(TournamentId tournament, QueryParameters query) {
    address = CompareAddress.of(tournament, query);
    return address;
  }

  @Override
  protected Registration follow(
      CompareAddress subject, UI page, Consumer<Optional<Comparison>> reader) {
    Registration news =
        analyses.comparison(subject.tournament(), subject.first(), subject.second(), page, reader);
    return Registration.combine(news, this::leaveRaters);
  }

  /** Follows what raters say of the two, who are known once their comparison is there. */
  private void followRaters(Comparison comparison) {
    if (raters == null) {
      raters =
          ratings.opinions(
              address.tournament(),
              comparison.first().standing().entrant().id(),
              comparison.second().standing().entrant().id(),
              UI.getCurrentOrThrow(),
              latest -> sheet.show(latest));
    }
  }

  private void leaveRaters() {
    if (raters != null) {
      raters.remove();
      raters = null;
    }
  }

  @Override
  protected Optional<Component> nothingYet(Optional<Comparison> news) {
    if (news.isEmpty()) {
      return Optional.of(
          Page.empty(
              "It takes two: fewer have entered this tournament. Enter another contestant to"
                  + " compare.",
              new Anchor("tournament/" + address.tournament(), "Enter a contestant")));
    }
    return news.filter(comparison -> comparison.board().judged() == 0)
        .map(comparison -> unplayed(comparison.board().tournament()));
  }

  @Override
  protected Component[] content(Optional<Comparison> news) {
    sheet = newSheet();
    leaveRaters();
    String query =
        news.map(
                one ->
                    new CompareAddress(address.tournament(), one.first().key(), one.second().key()))
            .orElse(address)
            .query()
            .getQueryString();
    return new Component[] {
      sheet,
      new Downloads(address.tournament())
          .with("comparison?" + query, "comparison (JSON)")
          .with("comparison.csv?" + query, "comparison (CSV)")
    };
  }

  @Override
  protected void show(Optional<Comparison> news) {
    news.ifPresent(
        comparison -> {
          sheet.show(comparison);
          followRaters(comparison);
        });
  }

  @Override
  protected String tab(TournamentId tournament) {
    return TournamentSection.COMPARE.address(tournament);
  }
}
