package amalgam.ui.wording;

import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;

/**
 * How numbers read: three significant digits, and never a bound with more places than its centre.
 */
public final class Numbers {

  private static final int DIGITS = 3;
  private static final String NOTHING = "–";
  private static final char MINUS = '−';
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  /** Three significant digits, such as {@code 10.2}. */
  public static String number(double value) {
    return Double.isFinite(value) ? withPlaces(value, placesFor(value)) : NOTHING;
  }

  /** A number that a person chose, as they would write it, such as {@code 1} or {@code 0.5}. */
  public static String chosen(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A number in nats; nothing where there is none. */
  public static String nats(double value) {
    return Double.isFinite(value) ? number(value) + " nats" : NOTHING;
  }

  /** A share as per cent, such as {@code 62.1%}. */
  public static String share(double share) {
    return Double.isFinite(share) ? withPlaces(share * 100, placesFor(share * 100)) + "%" : NOTHING;
  }

  /** An estimated share with its interval, such as {@code 91% (88–94%)}. */
  public static String share(Estimate share) {
    return estimate(Measure.SATISFACTION, share);
  }

  /** The centre of an estimate of {@code measure}, in its unit. */
  public static String centre(Measure measure, Estimate estimate) {
    return isShare(measure) ? scaled(estimate, 100, "%") : scaled(estimate, 1, "");
  }

  /** The centre of an estimate of a plain number. */
  public static String centre(Estimate estimate) {
    return scaled(estimate, 1, "");
  }

  private static String scaled(Estimate estimate, double scale, String unit) {
    double value = estimate.estimate() * scale;
    return Double.isFinite(value) ? withPlaces(value, placesFor(estimate, scale)) + unit : NOTHING;
  }

  /** The estimate with its interval, such as {@code 10.2 (8.7–11.6)}. */
  public static String estimate(Measure measure, Estimate estimate) {
    String interval = interval(measure, estimate);
    String centre = centre(measure, estimate);
    return interval.isEmpty() ? centre : centre + " (" + interval + ")";
  }

  /** The interval alone, such as {@code 8.7–11.6}; empty where there is none. */
  public static String interval(Measure measure, Estimate estimate) {
    return isShare(measure) ? interval(estimate, 100, "%") : interval(estimate, 1, "");
  }

  /** The interval of an estimate of a plain number. */
  public static String interval(Estimate estimate) {
    return interval(estimate, 1, "");
  }

  private static String interval(Estimate estimate, double scale, String unit) {
    if (!hasInterval(estimate)) {
      return "";
    }
    int places = placesFor(estimate, scale);
    return withPlaces(estimate.low() * scale, places)
        + "–"
        + withPlaces(estimate.high() * scale, places)
        + unit;
  }

  private static boolean hasInterval(Estimate estimate) {
    return Double.isFinite(estimate.low()) && Double.isFinite(estimate.high());
  }

  /** Three digits of the centre, but no more places than three digits of the interval's width. */
  private static int placesFor(Estimate estimate, double scale) {
    int places = placesFor(estimate.estimate() * scale);
    double width = (estimate.high() - estimate.low()) * scale;
    return hasInterval(estimate) && width > 0 ? Math.min(places, placesFor(width)) : places;
  }

  /** A number that may be negative, with its interval, such as {@code −0.32 (−0.45 to −0.20)}. */
  public static String change(Estimate change) {
    String centre = centre(change).replace('-', MINUS);
    return hasInterval(change) ? "%s (%s)".formatted(centre, changeInterval(change)) : centre;
  }

  /** The interval alone, such as {@code −0.45 to −0.20}; a dash where there is none. */
  public static String changeInterval(Estimate change) {
    if (!hasInterval(change)) {
      return NOTHING;
    }
    int places = placesFor(change, 1);
    return "%s to %s"
        .formatted(withPlaces(change.low(), places), withPlaces(change.high(), places))
        .replace('-', MINUS);
  }

  /** A count, such as {@code 12,400}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Trained weights, such as {@code 30k} or {@code 1.2M}. */
  public static String parameters(long parameters) {
    if (parameters < 1_000) {
      return Long.toString(parameters);
    }
    return parameters < 999_500
        ? Math.round(parameters / 1e3) + "k"
        : String.format(Locale.ROOT, "%.1fM", parameters / 1e6);
  }

  /** A size on a logarithmic axis, such as {@code 24}, {@code 363k} or {@code 8.5·10¹¹}. */
  public static String magnitude(double value) {
    if (value < 1_000) {
      return number(value);
    }
    if (value < 1e9) {
      return parameters(Math.round(value));
    }
    int power = (int) Math.floor(Math.log10(value));
    StringBuilder raised = new StringBuilder();
    Integer.toString(power).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
    return "%s·10%s".formatted(withPlaces(value / Math.pow(10, power), 1), raised);
  }

  /** Memory, such as {@code 79.6 GiB}. */
  public static String gibibytes(long bytes) {
    return number(bytes / (double) (1L << 30)) + " GiB";
  }

  /** How many of something, such as {@code 1 unit} or {@code 12 units}. */
  public static String counted(long count, String one) {
    return count(count) + " " + one + (count == 1 ? "" : "s");
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
