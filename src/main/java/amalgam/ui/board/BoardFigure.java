package amalgam.ui.board;

import amalgam.concept.TaskKind;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.ui.component.ContestantCurves;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.FrontierFigure;
import amalgam.ui.component.FrontierFigure.Axis;
import amalgam.ui.component.FrontierFigure.Curve;
import amalgam.ui.component.FrontierFigure.Spot;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Draws a board up as a figure of two of its measures. */
public final class BoardFigure {

  private final Board board;
  private final Measure x;
  private final Measure y;
  private final ContestantCurves curves;

  private BoardFigure(Board board, Measure x, Measure y) {
    this.board = board;
    this.x = x;
    this.y = y;
    this.curves =
        new ContestantCurves(
            board.contestants().stream().map(ContestantStanding::contestant).toList());
  }

  /**
   * The figure of a board.
   *
   * @param shown contestants to draw; their looks are as on the whole board
   * @param hidden ids of those that the person has switched off
   */
  public static FrontierFigure of(
      Board board, List<ContestantStanding> shown, Measure x, Measure y, List<String> hidden) {
    BoardFigure figure = new BoardFigure(board, x, y);
    return new FrontierFigure(
        axis(x, board.tournament().task()),
        axis(y, board.tournament().task()),
        shown.stream()
            .sorted(Comparator.comparing(ContestantStanding::contestant, ContestantCurves.ORDER))
            .map(figure::curve)
            .toList(),
        figure.frontier(),
        hidden);
  }

  /** How the board's contestants look, by id. */
  static Map<String, DataLook> looks(Board board) {
    return DataLook.of(board.contestants().stream().map(ContestantStanding::contestant).toList());
  }

  /** The axis of a measure of walks. */
  public static Axis axis(Measure measure) {
    return axis(measure, TaskKind.WALK);
  }

  /** The axis of a measure of what a task asks for. */
  public static Axis axis(Measure measure, TaskKind task) {
    boolean share = Numbers.isShare(measure);
    boolean isNumber = share || task == TaskKind.BLEND;
    return new Axis(
        measure.key(),
        measure.title(),
        isNumber ? "" : measure.unit(),
        measure.definition(task),
        share);
  }

  private Curve curve(ContestantStanding standing) {
    return curves.curve(
        standing.contestant(),
        standing.entrants().stream()
            .filter(entrant -> entrant.of(x).isPresent() && entrant.of(y).isPresent())
            .sorted(Comparator.comparingInt(entrant -> entrant.entrant().decoding().minHops()))
            .map(this::spot)
            .toList());
  }

  private Spot spot(EntrantStanding entrant) {
    Estimate across = entrant.of(x);
    Estimate up = entrant.of(y);
    return new Spot(
        entrant.entrant().decoding().label(),
        !entrant.entrant().decoding().isGreedy(),
        across.estimate(),
        finite(across.low()),
        finite(across.high()),
        across.n(),
        up.estimate(),
        finite(up.low()),
        finite(up.high()),
        up.n(),
        x.title() + " " + Numbers.estimate(x, across),
        y.title() + " " + Numbers.estimate(y, up),
        counts(across, up),
        Marks.of(entrant));
  }

  private static String counts(Estimate across, Estimate up) {
    return across.n() == up.n()
        ? "n = " + Numbers.count(up.n())
        : "n = %s across, %s up".formatted(Numbers.count(across.n()), Numbers.count(up.n()));
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /**
   * For utility only its left end, which answers every prompt at its ceiling: leaving prompts out
   * by their ceilings is the best order for satisfaction, but need not be for utility.
   */
  private List<double[]> frontier() {
    return switch (y) {
      case SATISFACTION -> frontier(FrontierPoint::satisfaction);
      case UTILITY -> frontier(FrontierPoint::utility).stream().limit(1).toList();
      default -> List.of();
    };
  }

  private List<double[]> frontier(ToDoubleFunction<FrontierPoint> height) {
    return board.feasibleFrontier().stream()
        .map(point -> new double[] {point.novelty(), height.applyAsDouble(point)})
        .toList();
  }
}
