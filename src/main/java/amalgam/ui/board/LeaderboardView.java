package amalgam.ui.board;

import amalgam.concept.TaskKind;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Measure;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProgressStrip;
import amalgam.ui.component.PublicationNote;
import amalgam.ui.component.StandingsSheet;
import amalgam.ui.component.StandingsTable;
import amalgam.ui.component.TournamentPage;
import amalgam.ui.component.TournamentSection;
import amalgam.ui.live.BoardNews;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveRatings;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who combines concepts how creatively: the plot, and the numbers under it. */
@Route("")
@PageTitle("Leaderboard · Amalgam")
@AnonymousAllowed
class LeaderboardView extends TournamentPage<TournamentId, BoardNews> {

  private static final String SENTENCE =
      "Models are asked to get from one concept to another under constraints, or to blend two into a"
          + " new idea. The further right a model stands, the more novel its proposals; the higher,"
          + " the more often they do what was asked.";

  private static final String NO_CEILING =
      "No ceiling is drawn: nobody can compute the best idea that two concepts can be blended into.";
  private static final String NO_HOPS =
      "An idea has no hops, so that there is no weight of hops to vary here.";

  private final LiveTournaments live;
  private final LiveRatings liveRatings;

  private final ProgressStrip progress = new ProgressStrip();
  private final HistoryBar history = new HistoryBar(this::go);
  private final NarrowedNote narrowed = new NarrowedNote();
  private final BoardControls controls = new BoardControls(this::go);
  private final FrontierPlot plot = new FrontierPlot();
  private final StandingsTable table = new StandingsTable();
  private final RatingSection rated = new RatingSection(this::ask);
  private final HopWeightSheet hopWeight = new HopWeightSheet(this::go);
  private final Div publication = new Div();
  private final Div takingAway = new Div();

  private BoardAddress address = BoardAddress.PLAIN;
  private JudgeChoice judges = JudgeChoice.PLAIN;
  private @Nullable RatingBoard ratings;
  private @Nullable BoardNews shown;
  private @Nullable Feed feed;
  private @Nullable Taken offered;

  /** The board that can be taken away. */
  private record Taken(Tournament tournament, BoardQuery query, Measure x, Measure y) {}

  /** Where news of the board come from, and to whom they go. */
  private record Feed(
      TournamentId tournament,
      BoardQuery query,
      UI page,
      Consumer<BoardNews> reader,
      Registration news) {}

  LeaderboardView(
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live,
      LiveRatings liveRatings) {
    super(
        TournamentSection.BOARD,
        "Leaderboard",
        SENTENCE,
        "how novel and how useful each model's proposals are",
        tournaments,
        first,
        live);
    this.live = live;
    this.liveRatings = liveRatings;
    plot.onHiddenChange(hidden -> go(address.withHidden(hidden)));
    table.onSort(column -> go(address.sortedBy(column)));
  }

  private void go(BoardAddress next) {
    UI.getCurrentOrThrow().navigate(LeaderboardView.class, judges.in(next.query()));
  }

  private void ask(JudgeKind chosen) {
    UI.getCurrentOrThrow()
        .navigate(LeaderboardView.class, new JudgeChoice(chosen).in(address.query()));
  }

  @Override
  protected TournamentId read(TournamentId tournament, QueryParameters query) {
    address = BoardAddress.of(query);
    judges = JudgeChoice.of(query);
    Feed open = feed;
    // The board that is there stays until the other one of the same tournament has come.
    if (open != null
        && open.tournament().equals(tournament)
        && !open.query().equals(address.board())) {
      open.news().remove();
      open(tournament, open.page(), open.reader());
    }
    return tournament;
  }

  @Override
  protected Registration follow(TournamentId tournament, UI page, Consumer<BoardNews> reader) {
    shown = null;
    ratings = null;
    open(tournament, page, reader);
    return Registration.combine(this::close, liveRatings.ratings(tournament, page, this::rated));
  }

  private void open(TournamentId tournament, UI page, Consumer<BoardNews> reader) {
    BoardQuery query = address.board();
    feed = new Feed(tournament, query, page, reader, live.board(tournament, query, page, reader));
  }

  private void close() {
    Feed open = feed;
    if (open != null) {
      open.news().remove();
      feed = null;
    }
  }

  /** A board without answers already shows who plays. */
  @Override
  protected Optional<Component> nothingYet(BoardNews news) {
    return Optional.empty();
  }

  @Override
  protected Component[] content(BoardNews news) {
    Paragraph caption =
        new Paragraph(
            "A point is a contestant with one decoding setting, its cross the 95% interval over"
                + " matched bundles of prompts, its size the number of trained weights. Hollow points"
                + " are sampled. "
                + ceilings(news.board().tournament()));
    caption.addClassName("caption");
    Section figure = new Section(new Div(plot, caption), controls);
    figure.addClassName("board-figure");
    figure.getElement().setAttribute("aria-label", "Frontier plot");
    return new Component[] {
      progress,
      narrowed,
      figure,
      history,
      Page.section("The numbers", table),
      rated,
      hopWeight(news.board().tournament().task()),
      Page.section("Published, and before", publication),
      takingAway
    };
  }

  private Component hopWeight(TaskKind task) {
    return switch (task) {
      case WALK -> Page.section("If a hop counted more, or less", hopWeight);
      case BLEND -> {
        Paragraph reason = new Paragraph(NO_HOPS);
        reason.addClassName("quiet");
        yield Page.section("If a hop counted more, or less", reason);
      }
    };
  }

  private static String ceilings(Tournament tournament) {
    if (tournament.task() == TaskKind.BLEND) {
      return NO_CEILING;
    }
    return "Curves run from short walks to long ones. Ceilings are exact for walks %s revisits that satisfy their prompt."
        .formatted(tournament.settings().rules().allowRevisits() ? "with" : "without");
  }

  @Override
  protected void show(BoardNews news) {
    Board board = news.board();
    TournamentStatus status = board.tournament().status();
    progress.show(news.progress(), status);
    progress.setVisible(
        board.query().asOf() == null
            && (status == TournamentStatus.RUNNING || status == TournamentStatus.PAUSED));
    history.show(address, news.choices());
    narrowed.show(address, board);
    controls.show(address, news.choices(), board.tournament().task());
    plot.setFigure(
        BoardFigure.of(board, board.contestants(), address.x(), address.y(), address.hidden()));
    shown = news;
    showNumbers(news);
    hopWeight.show(address, board);
    Page.fill(publication, new PublicationNote(board.tournament(), news.publication()));
    Taken taken = new Taken(board.tournament(), board.query(), address.x(), address.y());
    if (!taken.equals(offered)) {
      offered = taken;
      Page.fill(takingAway, new TakingAway(board, address));
    }
  }

  private void rated(RatingBoard latest) {
    ratings = latest;
    if (shown != null) {
      showNumbers(shown);
    }
  }

  private void showNumbers(BoardNews news) {
    Board board = news.board();
    StandingsSheet sheet = BoardSheet.of(board, address);
    RatingBoard then = news.ratingsThen();
    RatingBoard known = then == null ? ratings : then;
    rated.setVisible(known != null);
    if (known == null) {
      table.setSheet(sheet);
      return;
    }
    JudgeKind asked = judges.of(known);
    table.setSheet(known.judges().isEmpty() ? sheet : RatedSheet.of(sheet, board, known, asked));
    rated.show(board, known, asked);
  }

  @Override
  protected String tab(TournamentId tournament) {
    return "?" + judges.in(address.withTournament(tournament).query()).getQueryString();
  }
}
