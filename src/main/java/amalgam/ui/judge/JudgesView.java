package amalgam.ui.judge;

import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.rating.FeedingJudges;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Downloads;
import amalgam.ui.component.Page;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveJudges;
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

/** How far people and automated judges agree, with each other and with themselves. */
@Route("judges" + TournamentPage.PATH_END)
@PageTitle("Judges · Amalgam")
@AnonymousAllowed
class JudgesView extends TournamentPage<TournamentId, JudgeReport> {

  private static final String SENTENCE =
      "A rating is worth as much as the opinions behind it. This page tells whether those who vote"
          + " agree with each other, whether they agree with themselves, and whether it matters to"
          + " them which side a proposal stands on.";
  private static final String NO_VOTES =
      "Nobody has voted in this tournament yet. Once people or automated judges have, this page"
          + " shows how far they agree with each other, how often they give the same answer again,"
          + " and whether the side on which a proposal stands sways them.";

  private final LiveJudges judges;

  private final FeedingJudges feeding;

  private @Nullable JudgesSheet sheet;

  JudgesView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveJudges judges,
      FeedingJudges feeding) {
    super(
        TournamentSection.JUDGES,
        "Judges",
        SENTENCE,
        "how far those who vote agree, with each other and with themselves",
        tournaments,
        first,
        live);
    this.judges = judges;
    this.feeding = feeding;
  }

  @Override
  protected TournamentId read(TournamentId tournament, QueryParameters query) {
    return tournament;
  }

  @Override
  protected Registration follow(TournamentId tournament, UI page, Consumer<JudgeReport> reader) {
    return judges.report(tournament, page, reader);
  }

  @Override
  protected Optional<Component> nothingYet(JudgeReport report) {
    return report.standings().isEmpty() && report.calibration().isEmpty()
        ? Optional.of(
            Page.empty(
                NO_VOTES,
                new Anchor(
                    TournamentSection.BOARD.address(report.tournament().id()),
                    "See what there is to vote on")))
        : Optional.empty();
  }

  @Override
  protected Component[] content(JudgeReport report) {
    TournamentId id = report.tournament().id();
    JudgesSheet shown = new JudgesSheet(new FeedingPart(id, feeding));
    sheet = shown;
    return new Component[] {
      shown,
      new Downloads(id)
          .with("judges", "judges (JSON)")
          .with("judges.csv", "judges (CSV)")
          .with("calibration.csv", "calibration (CSV)")
          .with("votes.csv", "votes (CSV)")
    };
  }

  @Override
  protected void show(JudgeReport report) {
    if (sheet != null) {
      sheet.show(report);
    }
  }

  @Override
  protected String tab(TournamentId tournament) {
    return TournamentSection.JUDGES.address(tournament);
  }
}
