package amalgam.ui.model;

import amalgam.concept.SpaceCatalog;
import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.Proposals.Order;
import amalgam.leaderboard.Proposals.Query;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentStatus;
import amalgam.ui.board.BoardFigure;
import amalgam.ui.component.FrontierPlot;
import amalgam.ui.component.GateBreakdown;
import amalgam.ui.component.Page;
import amalgam.ui.component.ProposalList;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;

/** How a contestant does in one tournament. */
class ModelResult extends Section {

  /** Most examples to show, and to read: many settings give the same answer. */
  private static final int EXAMPLES = 5;

  private static final int READ = 60;

  /** While results come in, the examples are not looked for more often. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Tournament tournament;
  private final Contestant contestant;
  private final Proposals proposals;
  private final SpaceCatalog spaces;
  private final FrontierPlot plot = new FrontierPlot();
  private final Div gates = new Div();
  private final Div examples = new Div();
  private final Div place = new Div(Page.skeleton("plot"));

  private boolean shown;
  private long judgedThen;
  private long filledAt;

  ModelResult(
      Tournament tournament, Contestant contestant, Proposals proposals, SpaceCatalog spaces) {
    this.tournament = tournament;
    this.contestant = contestant;
    this.proposals = proposals;
    this.spaces = spaces;
    examples.addClassName("examples");
    add(
        new H2(
            new Anchor("/?tournament=" + tournament.id(), "In “%s”".formatted(tournament.name()))),
        place);
  }

  void show(Board board) {
    List<ContestantStanding> own =
        board.contestants().stream()
            .filter(standing -> standing.contestant().id().equals(contestant.id()))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    plot.setFigure(BoardFigure.of(board, own, Measure.NOVELTY, Measure.SATISFACTION, List.of()));
    Page.fill(
        gates,
        new H3("First failures, " + own.getFirst().reference().entrant().decoding().label()),
        new GateBreakdown(own.getFirst().reference().gates()));
    if (!shown) {
      shown = true;
      fillExamples(board);
      Div beside = new Div(plot, gates);
      beside.addClassName("model-figure");
      Page.fill(place, beside, examples);
    } else if (board.judged() != judgedThen && (isOver(board) || isTime())) {
      fillExamples(board);
    }
  }

  private static boolean isOver(Board board) {
    return board.tournament().status() != TournamentStatus.RUNNING;
  }

  private boolean isTime() {
    return System.nanoTime() - filledAt >= PAUSE.toNanos();
  }

  private void fillExamples(Board board) {
    judgedThen = board.judged();
    filledAt = System.nanoTime();
    Page.fill(
        examples,
        new Div(new H3("Its most creative proposals"), list(Order.MOST_CREATIVE)),
        new Div(new H3("Its worst failures"), list(Order.LEAST_CREATIVE)));
  }

  private ProposalList list(Order order) {
    return ProposalList.ofOneContestant(
        proposals.find(new Query(tournament.id(), contestant.id(), null, null, order), 0, READ),
        spaces.find(tournament.spaceId()),
        EXAMPLES);
  }
}
