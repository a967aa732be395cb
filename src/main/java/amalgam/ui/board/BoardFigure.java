package amalgam.ui.board;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.FrontierFigure;
import amalgam.ui.component.FrontierFigure.Axis;
import amalgam.ui.component.FrontierFigure.Curve;
import amalgam.ui.component.FrontierFigure.Spot;
import amalgam.ui.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Draws a board up as a figure of two of its measures. */
public final class BoardFigure {

  private static final double LEAST_DIAMETER = 6;
  private static final double MOST_DIAMETER = 16;
  private static final double LEAST_PARAMETERS = 1e4;
  private static final double MOST_PARAMETERS = 1e8;

  private final Board board;
  private final Measure x;
  private final Measure y;

  private BoardFigure(Board board, Measure x, Measure y) {
    this.board = board;
    this.x = x;
    this.y = y;
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
    Map<String, DataLook> looks = looks(board);
    return new FrontierFigure(
        axis(x),
        axis(y),
        shown.stream()
            .sorted(Comparator.comparing(BoardFigure::family).thenComparing(BoardFigure::size))
            .map(standing -> figure.curve(standing, looks))
            .toList(),
        figure.frontier(),
        hidden);
  }

  /** How the board's contestants look, by id. */
  static Map<String, DataLook> looks(Board board) {
    return DataLook.of(board.contestants().stream().map(ContestantStanding::contestant).toList());
  }

  private static String family(ContestantStanding standing) {
    Contestant contestant = standing.contestant();
    return contestant.kind().ordinal() + contestant.family();
  }

  private static long size(ContestantStanding standing) {
    Long parameters = standing.contestant().parameters();
    return parameters == null ? 0 : parameters;
  }

  private static Axis axis(Measure measure) {
    boolean share = Numbers.isShare(measure);
    return new Axis(
        measure.key(), measure.title(), share ? "" : measure.unit(), measure.definition(), share);
  }

  private Curve curve(ContestantStanding standing, Map<String, DataLook> looks) {
    Contestant contestant = standing.contestant();
    DataLook look = looks.getOrDefault(contestant.id(), new DataLook(-1, 1, "rect"));
    Long parameters = contestant.parameters();
    return new Curve(
        contestant.id(),
        contestant.name(),
        parameters == null ? contestant.name() : label(contestant.family(), parameters),
        parameters == null ? "" : Numbers.parameters(parameters),
        look.hue(),
        look.shade(),
        look.shape(),
        diameter(parameters),
        standing.entrants().stream()
            .filter(entrant -> entrant.of(x).isPresent() && entrant.of(y).isPresent())
            .sorted(Comparator.comparingInt(entrant -> entrant.entrant().decoding().minHops()))
            .map(this::spot)
            .toList());
  }

  /** The size says enough, unless there are several families to tell apart. */
  private String label(String family, long parameters) {
    long families =
        board.contestants().stream()
            .map(ContestantStanding::contestant)
            .filter(contestant -> contestant.parameters() != null)
            .map(Contestant::family)
            .distinct()
            .count();
    String size = Numbers.parameters(parameters);
    return families > 1 ? family + " " + size : size;
  }

  private static double diameter(@Nullable Long parameters) {
    if (parameters == null) {
      return LEAST_DIAMETER + 1;
    }
    double span = Math.log(MOST_PARAMETERS) - Math.log(LEAST_PARAMETERS);
    double share = (Math.log(Math.max(1, parameters)) - Math.log(LEAST_PARAMETERS)) / span;
    return LEAST_DIAMETER + (MOST_DIAMETER - LEAST_DIAMETER) * Math.clamp(share, 0, 1);
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
        remark(entrant));
  }

  private static String counts(Estimate across, Estimate up) {
    return across.n() == up.n()
        ? "n = " + Numbers.count(up.n())
        : "n = %s across, %s up".formatted(Numbers.count(across.n()), Numbers.count(up.n()));
  }

  /** What must be known of an entrant beside its numbers; empty where there is nothing. */
  static String remark(EntrantStanding entrant) {
    String withdrawal = entrant.entrant().withdrawalReason();
    if (withdrawal != null) {
      return "withdrawn: " + withdrawal;
    }
    return entrant.isProvisional() ? "provisional" : "";
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
