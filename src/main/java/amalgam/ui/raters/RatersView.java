package amalgam.ui.raters;

import amalgam.leaderboard.agreement.RaterStudy;
import amalgam.platform.security.Authority;
import amalgam.rating.quality.RaterQuality;
import amalgam.rating.rater.Studies;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveRaters;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The people who rate a tournament: how they answer, whose votes count, and how they come. */
@Translated
@RolesAllowed(Authority.RESEARCHER)
@Route("raters" + TournamentPage.PATH_END)
class RatersView extends TournamentPage<TournamentId, RaterStudy> implements HasDynamicTitle {

  private final LiveRaters raters;
  private final RaterQuality quality;
  private final Studies studies;

  private @Nullable RatersSheet sheet;

  RatersView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveRaters raters,
      RaterQuality quality,
      Studies studies) {
    super(
        TournamentSection.RATERS,
        I18NProvider.translate("raters.title"),
        I18NProvider.translate("raters.lead"),
        I18NProvider.translate("raters.promise"),
        tournaments,
        first,
        live);
    this.raters = raters;
    this.quality = quality;
    this.studies = studies;
  }

  @Override
  protected TournamentId read(TournamentId tournament, QueryParameters query) {
    return tournament;
  }

  @Override
  protected Registration follow(TournamentId tournament, UI page, Consumer<RaterStudy> reader) {
    return raters.study(tournament, page, reader);
  }

  @Override
  protected Optional<Component> nothingYet(RaterStudy study) {
    return Optional.empty();
  }

  @Override
  protected Component[] content(RaterStudy study) {
    TournamentId id = study.tournament().id();
    RatersSheet shown = new RatersSheet(id, quality, studies, () -> raters.changed(id));
    sheet = shown;
    return new Component[] {shown};
  }

  @Override
  protected void show(RaterStudy study) {
    if (sheet != null) {
      sheet.show(study);
    }
  }

  @Override
  protected String tab(TournamentId tournament) {
    return TournamentSection.RATERS.address(tournament);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("raters.title") + " · Amalgam";
  }
}
