package amalgam.ui.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How points in time read. */
public final class Times {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final String MINUTES = "yMMMdHm";
  private static final DateTimeFormatter REST =
      DateTimeFormatter.ofPattern(":ss.SSS 'UTC'xxx", Locale.ROOT);

  private static final Duration NOW = Duration.ofSeconds(5);

  private Times() {}

  /** The minute, as a clock on that zone's wall shows it, such as {@code 2 Oct 2026, 14:03}. */
  public static String local(Instant time, ZoneId zone, Locale locale) {
    DateTimeFormatter written =
        locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
            ? ENGLISH
            : DateTimeFormatter.ofLocalizedPattern(MINUTES).withLocale(locale);
    return written.format(time.atZone(zone));
  }

  /** The millisecond, with how far the zone is off, such as {@code … 14:03:12.345 UTC+02:00}. */
  public static String exact(Instant time, ZoneId zone, Locale locale) {
    return local(time, zone, locale) + REST.format(time.atZone(zone));
  }

  /** How long ago, such as {@code 40 s ago}. */
  public static String ago(Duration span) {
    return span.compareTo(NOW) < 0 ? "just now" : span(span) + " ago";
  }

  /** How long, such as {@code 40 s}, in a unit that leaves a number below a hundred. */
  public static String span(Duration span) {
    long seconds = Math.max(0, span.toSeconds());
    if (seconds < 90) {
      return seconds + " s";
    }
    if (seconds < 90 * 60) {
      return Math.round(seconds / 60.0) + " min";
    }
    return seconds < 72 * 3600
        ? Math.round(seconds / 3600.0) + " h"
        : Math.round(seconds / 86400.0) + " days";
  }
}
