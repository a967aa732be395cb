package amalgam.ui.board;

import amalgam.leaderboard.Board;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProgressStrip;
import amalgam.ui.component.StandingsTable;
import amalgam.ui.component.TournamentTabs;
import amalgam.ui.live.BoardNews;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
  private final FirstTournaments first;
  private final LiveTournaments live;

  private final TournamentTabs tabs = new TournamentTabs();
  private final ProgressStrip progress = new ProgressStrip();
  private final BoardControls controls = new BoardControls(this::go);
  private final FrontierPlot plot = new FrontierPlot();
  private final StandingsTable table = new StandingsTable();
  private final Div place = new Div();

  private BoardAddress address = BoardAddress.PLAIN;
  private List<Tournament> listed = List.of();
  private @Nullable BoardNews shown;
  private @Nullable Followed followed;
  private @Nullable Registration news;
  private @Nullable Registration list;

  /** The board that the page reads. */
  private record Followed(TournamentId tournament, int level) {}

  LeaderboardView(Tournaments tournaments, FirstTournaments first, LiveTournaments live) {
    this.tournaments = tournaments;
    this.first = first;
    this.live = live;
    addClassName("board-page");
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
    address = BoardAddress.of(event.getLocation().getQueryParameters());
    listed = started(tournaments.all());
    look();
    if (list == null) {
      list = live.list(UI.getCurrentOrThrow(), this::list);
    }
  }

  private void list(List<Tournament> all) {
    List<Tournament> started = started(all);
    if (!started.equals(listed)) {
      listed = started;
      look();
    }
  }

  private static List<Tournament> started(List<Tournament> all) {
    return all.stream().filter(Tournament::isListed).toList();
  }

  /** Shows what the address asks for, of what there is. */
  private void look() {
    Optional<Tournament> chosen = chosen();
    tabs.show(listed, chosen.map(Tournament::id).orElse(null), this::tab);
    if (chosen.isPresent()) {
      follow(new Followed(chosen.get().id(), address.level()));
    } else {
      leaveBoard();
      Page.fill(place, nothingYet());
    }
  }

  private Optional<Tournament> chosen() {
    TournamentId asked = address.tournament();
    return asked == null ? listed.stream().findFirst() : tournaments.find(asked);
  }

  private Component nothingYet() {
    return first.areComing()
        ? Page.empty("Amalgam is setting up its first tournaments…")
        : Page.empty(
            "This page will show how novel and how useful each model's proposals are. No"
                + " tournament has been started yet.",
            new Anchor("tournaments/new", "Describe a tournament"));
  }

  private String tab(TournamentId id) {
    return "?" + address.withTournament(id).query().getQueryString();
  }

  private void follow(Followed next) {
    if (!next.equals(followed)) {
      leaveBoard();
      followed = next;
      Page.fill(place, Page.skeleton("plot"), Page.skeleton("table"));
      news = live.board(next.tournament(), next.level(), UI.getCurrentOrThrow(), this::arrived);
    } else if (shown != null) {
      show(shown);
    }
  }

  private void arrived(BoardNews board) {
    boolean isFirst = shown == null;
    shown = board;
    if (isFirst) {
      Page.fill(place, content(board.board()));
    }
    show(board);
  }

  private Component[] content(Board board) {
    Paragraph caption =
        new Paragraph(
            "A point is a contestant with one decoding setting, its cross the 95% interval over"
                + " matched bundles of prompts, its size the number of trained weights. Curves run"
                + " from short walks to long ones. Hollow points are sampled. "
                + ceilings(board.tournament()));
    caption.addClassName("caption");
    Section figure = new Section(new Div(plot, caption), controls);
    figure.addClassName("board-figure");
    figure.getElement().setAttribute("aria-label", "Frontier plot");
    Section numbers = Page.section("The numbers", table);
    return new Component[] {progress, figure, numbers, new TakingAway(board)};
  }

  private static String ceilings(Tournament tournament) {
    return "Ceilings are exact for walks %s revisits that satisfy their prompt."
        .formatted(tournament.settings().rules().allowRevisits() ? "with" : "without");
  }

  private void show(BoardNews news) {
    Board board = news.board();
    TournamentStatus status = board.tournament().status();
    progress.show(news.progress(), status);
    progress.setVisible(status == TournamentStatus.RUNNING || status == TournamentStatus.PAUSED);
    controls.show(address.withLevel(board.level()), news.levels());
    plot.setFigure(
        BoardFigure.of(board, board.contestants(), address.x(), address.y(), address.hidden()));
    table.setSheet(BoardSheet.of(board, address));
  }

  private void leaveBoard() {
    shown = null;
    followed = null;
    if (news != null) {
      news.remove();
      news = null;
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leaveBoard();
    if (list != null) {
      list.remove();
      list = null;
    }
  }
}
