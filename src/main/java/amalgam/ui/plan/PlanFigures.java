package amalgam.ui.plan;

import amalgam.planning.Forecast;
import amalgam.planning.Forecast.PromptPoint;
import amalgam.planning.Forecast.Rated;
import amalgam.planning.Forecast.VotePoint;
import amalgam.planning.VoteAxis;
import amalgam.statistics.Estimate;
import amalgam.ui.component.PanelFigure;
import amalgam.ui.component.PanelFigure.Line;
import amalgam.ui.component.PanelFigure.Panel;
import amalgam.ui.component.PanelFigure.Point;
import amalgam.ui.wording.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a forecast says: the width of intervals, and beneath it the chance of a right order.
 */
final class PlanFigures {

  private static final String RIGHT = "Best two ranked right";

  private PlanFigures() {}

  /** Ratings against votes. */
  static PanelFigure ratings(Forecast forecast) {
    return new PanelFigure(
        "Half the interval of a rating, and the chance that the best two are ranked right, against"
            + " the number of votes, on novelty and on utility.",
        "amalgam-plan-votes",
        "Votes",
        (double) forecast.plan().votes(),
        "planned",
        List.of(
            new Panel("± points of a rating", false, axes(forecast, Rated::halfWidth, false)),
            new Panel(RIGHT, true, axes(forecast, Rated::firstTwoRight, true))));
  }

  private static List<Line> axes(
      Forecast forecast, Function<Rated, Estimate> value, boolean isShare) {
    return Stream.of(VoteAxis.values())
        .map(
            axis ->
                new Line(
                    PlanWords.axis(axis),
                    PlanWords.axis(axis),
                    forecast.votes().stream()
                        .map(point -> ofVotes(point, value.apply(point.of(axis)), isShare))
                        .toList()))
        .toList();
  }

  private static Point ofVotes(VotePoint at, Estimate value, boolean isShare) {
    return point(at.votes(), Numbers.counted(at.votes(), "vote"), value, isShare);
  }

  /** C against prompts. */
  static PanelFigure creativity(Forecast forecast) {
    return new PanelFigure(
        "Half the interval of C, and the chance that C ranks the best two right, against the number"
            + " of prompts.",
        "amalgam-plan-prompts",
        "Prompts",
        (double) forecast.plan().prompts(),
        "planned",
        List.of(
            new Panel("± of C", false, List.of(prompts(forecast, PromptPoint::halfWidth, false))),
            new Panel(RIGHT, true, List.of(prompts(forecast, PromptPoint::firstTwoRight, true)))));
  }

  private static Line prompts(
      Forecast forecast, Function<PromptPoint, Estimate> value, boolean isShare) {
    return new Line(
        "",
        "plain",
        forecast.prompts().stream()
            .map(
                at ->
                    point(
                        at.prompts(),
                        Numbers.counted(at.prompts(), "prompt"),
                        value.apply(at),
                        isShare))
            .toList());
  }

  private static Point point(int x, String xText, Estimate value, boolean isShare) {
    return new Point(
        x,
        finite(value.estimate()),
        finite(value.low()),
        finite(value.high()),
        value.n(),
        xText,
        isShare ? Numbers.share(value) : PlanWords.halfWidth(value),
        Numbers.counted(value.n(), "tournament"));
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
