package amalgam.ui.wording;

import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** How numbers read: three significant digits, and never a bound with more places than its centre. */
public final class Numbers {

  private static final int DIGITS = 3;
  private static final String NOTHING = "–";

  private Numbers() {}

  /** Three significant digits, such as {@code 10.2}. */
  public static String number(double value) {
    return Double.isFinite(value) ? withPlaces(value, placesFor(value)) : NOTHING;
  }

  /** A share as per cent, such as {@code 62.1%}. */
  public static String share(double share) {
    return Double.isFinite(share)
        ? withPlaces(share * 100, placesFor(share * 100)) + "%"
        : NOTHING;
  }

  /** A value of {@code measure} in its unit. */
  public static String value(Measure measure, double value) {
    return isShare(measure) ? share(value) : number(value);
  }

  /** The estimate with its interval, such as {@code 10.2 (8.7–11.6)}. */
  public static String estimate(Measure measure, Estimate estimate) {
    String interval = interval(measure, estimate);
    String value = value(measure, estimate.estimate());
    return interval.isEmpty() ? value : value + " (" + interval + ")";
  }

  /** The interval alone, such as {@code 8.7–11.6}; empty where there is none. */
  public static String interval(Measure measure, Estimate estimate) {
    return interval(isShare(measure), estimate);
  }

  /** The interval of a plain number. */
  public static String interval(Estimate estimate) {
    return interval(false, estimate);
  }

  private static String interval(boolean ofShare, Estimate estimate) {
    if (!Double.isFinite(estimate.low()) || !Double.isFinite(estimate.high())) {
      return "";
    }
    double scale = ofShare ? 100 : 1;
    int places = placesFor(estimate.estimate() * scale);
    return withPlaces(estimate.low() * scale, places)
        + "–"
        + withPlaces(estimate.high() * scale, places)
        + (ofShare ? "%" : "");
  }

  /** A count, such as {@code 12,400}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Trained weights, such as {@code 30k} or {@code 1.2M}. */
  public static String parameters(long parameters) {
    return NumberFormat.getCompactNumberInstance(Locale.ENGLISH, NumberFormat.Style.SHORT) instanceof
            java.text.CompactNumberFormat format
        ? compact(format, parameters)
        : count(parameters);
  }

  private static String compact(java.text.CompactNumberFormat format, long parameters) {
    format.setMaximumFractionDigits(parameters >= 1_000_000 ? 1 : 0);
    return format.format(parameters).replace("K", "k");
  }

  /** Time left, such as {@code about 40 s}. */
  public static String about(Duration duration) {
    long seconds = Math.max(1, duration.toSeconds());
    if (seconds < 90) {
      return "about " + (seconds < 10 ? seconds : Math.round(seconds / 10.0) * 10) + " s";
    }
    return seconds < 90 * 60
        ? "about " + Math.round(seconds / 60.0) + " min"
        : "about " + Math.round(seconds / 3600.0) + " h";
  }

  public static boolean isShare(Measure measure) {
    return measure.unit().equals("share");
  }

  private static int placesFor(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return 0;
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    int whole = rounded.precision() - rounded.scale();
    return Math.max(0, DIGITS - whole);
  }

  private static String withPlaces(double value, int places) {
    return String.format(Locale.ROOT, "%,." + places + "f", value);
  }
}
