package amalgam.ui.scaling;

import amalgam.leaderboard.Measure;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Numbers;

/** How the page's numbers read. */
final class Values {

  private static final String NOTHING = "–";

  private Values() {}

  /** A height with its interval, in its unit. */
  static String estimate(ScalingMeasure measure, Estimate height) {
    return Numbers.estimate(like(measure), height);
  }

  /** A measure of the board that reads alike. */
  private static Measure like(ScalingMeasure measure) {
    return measure.isShare() ? Measure.SATISFACTION : Measure.CREATIVITY;
  }

  /** A difference of heights with its interval; of shares, in hundredths. */
  static String change(ScalingMeasure measure, Estimate change) {
    return Numbers.change(scaled(measure, change));
  }

  /** The interval of a difference of heights. */
  static String interval(ScalingMeasure measure, Estimate change) {
    return Numbers.changeInterval(scaled(measure, change));
  }

  private static Estimate scaled(ScalingMeasure measure, Estimate change) {
    double scale = measure.isShare() ? 100 : 1;
    return new Estimate(
        scale * change.estimate(), scale * change.low(), scale * change.high(), change.n());
  }

  /** A place on an axis with its interval, which may have no end. */
  static String place(SizeAxis axis, Estimate place) {
    boolean isAnywhere = place.low() <= 0 || !Double.isFinite(place.high());
    String centre = number(axis, place.estimate());
    return isAnywhere
        ? centre + ", but it may be anywhere"
        : "%s (%s–%s)".formatted(centre, number(axis, place.low()), number(axis, place.high()));
  }

  /** A size on an axis. */
  static String number(SizeAxis axis, double size) {
    if (!Double.isFinite(size)) {
      return NOTHING;
    }
    return axis == SizeAxis.WIDTH_PER_LAYER ? Numbers.number(size) : Numbers.magnitude(size);
  }
}
