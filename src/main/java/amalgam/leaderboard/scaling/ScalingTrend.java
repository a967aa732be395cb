package amalgam.leaderboard.scaling;

import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import java.util.List;
import java.util.Map;

/**
 * How a measure changes with size in one family.
 *
 * @param sizes different ones on this axis of which the measure is known
 * @param models of those sizes
 * @param replicated sizes of which there are several models
 * @param perTenfold change for ten times the size among these models: slope of the line, with an
 *     interval from resampling bundles and from the spread of models of one size; n counts sizes
 * @param direction what that interval allows to say; undecided where there is none
 * @param perTenfoldAnew the same for models trained anew: its interval also reaches as far as the
 *     sizes' distances from the line by Student's t
 * @param directionAnew what that interval allows to say
 * @param exponent of the power law, with an interval for models trained anew
 * @param peak best size by the parabola, with Fieller's interval
 * @param nearest of the power law and the line, the one that passes nearer to the sizes
 * @param curves what is drawn, with bands from resampling bundles and models
 */
public record ScalingTrend(
    ScalingMeasure measure,
    SizeAxis axis,
    int sizes,
    int models,
    int replicated,
    Trend<Estimate> perTenfold,
    Direction direction,
    Trend<Estimate> perTenfoldAnew,
    Direction directionAnew,
    Trend<Estimate> exponent,
    Trend<Estimate> peak,
    CurveForm nearest,
    Map<CurveForm, Trend<List<CurvePoint>>> curves) {

  public ScalingTrend {
    curves = Map.copyOf(curves);
  }

  /** The curve of that form, or why there is none. */
  public Trend<List<CurvePoint>> curve(CurveForm form) {
    return curves.getOrDefault(form, new Trend.Unfitted<>("Nothing was fitted."));
  }
}
