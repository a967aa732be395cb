package amalgam.ui.plan;

import amalgam.leaderboard.Board;
import amalgam.planning.Forecast;
import amalgam.planning.PlanCheck;
import amalgam.planning.PlanNews;
import amalgam.planning.PlanRun;
import amalgam.planning.PlanSettings;
import amalgam.planning.Planner;
import amalgam.planning.PreparedPlan;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.ui.component.Page;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.component.TournamentSections;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Simulates a tournament before anything is spent on it. */
@Route("plan")
@PageTitle("Plan · Amalgam")
@AnonymousAllowed
class PlanView extends Div implements AfterNavigationObserver {

  private final Planner planner;
  private final LiveTournaments live;
  private final TournamentSections sections = new TournamentSections(TournamentSection.PLAN);
  private final PlanForm form;
  private final Div top = new Div();
  private final Div place = new Div();

  private @Nullable TournamentId check;
  private @Nullable PlanRun run;
  private @Nullable Registration news;

  PlanView(Planner planner, LiveTournaments live) {
    this.planner = planner;
    this.live = live;
    form = new PlanForm(planner, this::go);
    addClassName("plan-page");
    add(
        Page.head(
            "Plan",
            "Simulate a tournament before you spend on it: how many prompts and votes give which"
                + " certainty, at what cost."),
        sections,
        top,
        form,
        place);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    leave();
    QueryParameters query = event.getLocation().getQueryParameters();
    try {
      PlanSettings settings = PlanAddress.settings(query, planner);
      check = PlanAddress.check(query).filter(planner::isVisible).orElse(null);
      sections.show(settings.like());
      form.show(settings);
      if (query.getParameters().isEmpty()) {
        clear();
        Page.fill(
            top, Page.empty("This page will answer once you press Simulate; nothing is spent."));
      } else {
        begin(settings, UI.getCurrentOrThrow());
      }
    } catch (IllegalArgumentException | TournamentException refused) {
      sections.show(null);
      form.show(PlanAddress.settings(QueryParameters.empty(), planner));
      refuse(refused);
    }
  }

  private void refuse(RuntimeException refused) {
    clear();
    form.complain(String.valueOf(refused.getMessage()));
  }

  private void clear() {
    top.removeAll();
    place.removeAll();
  }

  private void begin(PlanSettings settings, UI page) {
    PreparedPlan prepared = planner.prepare(settings);
    PlanProgress progress = new PlanProgress(this::stop);
    Page.fill(top, progress);
    Page.fill(place, Page.skeleton("plot"));
    String play = "tournaments/new?" + PlanAddress.query(settings, null).getQueryString();
    run =
        planner.simulate(
            prepared.plan(), arrived -> page.access(() -> show(prepared, play, progress, arrived)));
  }

  private void show(PreparedPlan prepared, String play, PlanProgress progress, PlanNews arrived) {
    Forecast forecast = arrived.forecast();
    if (forecast != null) {
      PlanSheet sheet = new PlanSheet(prepared, forecast);
      Page.fill(top, PlanSheet.answer(prepared, forecast, play));
      Page.fill(place, sheet);
      follow(sheet, forecast);
    } else if (arrived.failure() != null) {
      clear();
      form.complain(arrived.failure());
    } else {
      progress.show(arrived);
    }
  }

  private void follow(PlanSheet sheet, Forecast forecast) {
    if (check != null) {
      news =
          live.board(
              check,
              Board.ALL_LEVELS,
              UI.getCurrentOrThrow(),
              arrived -> sheet.show(PlanCheck.of(arrived.board(), forecast)));
    }
  }

  private void go(PlanSettings settings) {
    QueryParameters query = PlanAddress.query(settings, check);
    UI.getCurrentOrThrow().navigate("plan", query);
  }

  private void stop() {
    if (run != null) {
      run.stop();
    }
  }

  private void leave() {
    if (run != null) {
      run.abandon();
      run = null;
    }
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
