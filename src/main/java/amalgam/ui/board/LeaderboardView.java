package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import amalgam.tournament.Visibility;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProgressStrip;
import amalgam.ui.component.StandingsTable;
import amalgam.ui.live.BoardNews;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who combines concepts how creatively: the plot, and the numbers under it. */
@Route("")
@PageTitle("Leaderboard · Amalgam")
class LeaderboardView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

  private static final String SENTENCE =
      "Models are asked to get from one concept to another under constraints. The further right a"
          + " model stands, the more novel its walks; the higher, the more often they do what was"
          + " asked.";

  private final Tournaments tournaments;
  private final LiveTournaments live;

  private final Nav tabs = new Nav();
  private final ProgressStrip progress = new ProgressStrip();
  private final BoardControls controls = new BoardControls(this::go);
  private final FrontierPlot plot = new FrontierPlot();
  private final StandingsTable table = new StandingsTable();
  private final Div place = new Div();

  private BoardAddress address = BoardAddress.PLAIN;
  private int levels = 1;
  private @Nullable BoardNews shown;
  private @Nullable Registration news;

  LeaderboardView(Tournaments tournaments, LiveTournaments live) {
    this.tournaments = tournaments;
    this.live = live;
    addClassName("board-page");
    tabs.addClassName("tabs");
    tabs.getElement().setAttribute("aria-label", "Tournaments");
    plot.onHiddenChange(hidden -> go(address.withHidden(hidden)));
    table.onSort(column -> go(address.sortedBy(column)));
    add(Page.head("Leaderboard", SENTENCE), tabs, place);
  }

  private void go(BoardAddress next) {
    UI.getCurrentOrThrow().navigate(LeaderboardView.class, next.query());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TournamentId asked = BoardAddress.of(event.getLocation().getQueryParameters()).tournament();
    if (asked != null && tournaments.find(asked).isEmpty()) {
      event.rerouteToError(NotFoundException.class, "There is no tournament %s.".formatted(asked));
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    BoardAddress before = address;
    address = BoardAddress.of(event.getLocation().getQueryParameters());
    List<Tournament> all =
        tournaments.all().stream()
            .filter(tournament -> tournament.visibility() == Visibility.PUBLIC)
            .filter(tournament -> tournament.status() != TournamentStatus.DRAFT)
            .toList();
    Optional<Tournament> chosen = chosen(all);
    if (chosen.isEmpty()) {
      leave();
      Page.fill(place, nothingYet());
      return;
    }
    showTabs(all, chosen.get());
    if (shown != null
        && shown.board().tournament().id().equals(chosen.get().id())
        && before.level() == address.level()) {
      show(shown);
    } else {
      follow(chosen.get());
    }
  }

  private Optional<Tournament> chosen(List<Tournament> all) {
    TournamentId asked = address.tournament();
    return asked == null ? all.stream().findFirst() : tournaments.find(asked);
  }

  private static Component nothingYet() {
    return Page.empty(
        "This page will show how novel and how useful each model's proposals are. No tournament"
            + " has been started yet.",
        new Anchor("tournaments/new", "Describe a tournament"));
  }

  private void showTabs(List<Tournament> all, Tournament chosen) {
    tabs.removeAll();
    tabs.setVisible(all.size() > 1);
    for (Tournament tournament : all) {
      String query = address.withTournament(tournament.id()).query().getQueryString();
      Anchor tab = new Anchor("?" + query, tournament.name());
      if (tournament.id().equals(chosen.id())) {
        tab.getElement().setAttribute("aria-current", "true");
      }
      tabs.add(tab);
    }
  }

  private void follow(Tournament tournament) {
    leave();
    levels = levels(tournament.id());
    Page.fill(place, Page.skeleton("plot"), Page.skeleton("table"));
    news = live.board(tournament.id(), address.level(), UI.getCurrentOrThrow(), this::arrived);
  }

  private int levels(TournamentId tournament) {
    return tournaments.prompts(tournament).stream()
        .mapToInt(TournamentPrompt::level)
        .max()
        .orElse(1);
  }

  private void arrived(BoardNews board) {
    boolean first = shown == null;
    shown = board;
    if (first) {
      Page.fill(place, content(board.board()));
    }
    show(board);
  }

  private Component[] content(Board board) {
    Paragraph caption =
        new Paragraph(
            "A point is a contestant with one decoding setting, its cross the 95% interval over"
                + " matched bundles of prompts, its size the number of trained weights. Curves run"
                + " from short walks to long ones. Hollow points are sampled.");
    caption.addClassName("caption");
    Section figure = new Section(new Div(plot, caption), controls);
    figure.addClassName("board-figure");
    figure.getElement().setAttribute("aria-label", "Frontier plot");
    Section numbers = Page.section("The numbers", table);
    return new Component[] {progress, figure, numbers, downloads(board.tournament())};
  }

  private static Component downloads(Tournament tournament) {
    String root = "/api/v1/tournaments/%s/".formatted(tournament.id());
    Paragraph line = new Paragraph("Take it away: ");
    line.addClassName("downloads");
    line.add(download(root + "leaderboard", "board (JSON)"));
    line.add(download(root + "leaderboard.csv", "board (CSV)"));
    line.add(download(root + "proposals.csv", "proposals (CSV)"));
    line.add(download(root + "prompts.csv", "prompts (CSV)"));
    line.add(new Anchor("tournament/" + tournament.id(), "rules and prompts"));
    return line;
  }

  private static Anchor download(String address, String title) {
    Anchor link = new Anchor(address, title);
    link.setRouterIgnore(true);
    return link;
  }

  private void show(BoardNews news) {
    Board board = news.board();
    TournamentStatus status = board.tournament().status();
    progress.show(news.progress(), status);
    progress.setVisible(status == TournamentStatus.RUNNING || status == TournamentStatus.PAUSED);
    controls.show(address, levels);
    plot.setFigure(
        BoardFigure.of(board, board.contestants(), address.x(), address.y(), address.hidden()));
    table.setSheet(BoardSheet.of(board, address));
  }

  private void leave() {
    shown = null;
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
