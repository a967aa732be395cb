package amalgam.study;

import amalgam.statistics.Estimate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plot, as numbers.
 *
 * @param up title of the axis that points up
 * @param colours how series differ
 * @param caption what cannot be seen from the axes
 * @param marked a stretch of the axis across that the text speaks of; null where there is none
 */
public record Chart(
    Axis across,
    String up,
    Colours colours,
    String caption,
    List<Series> series,
    @Nullable Estimate marked) {

  public Chart {
    series = List.copyOf(series);
  }

  /** How series differ. */
  public enum Colours {
    /** In shades, since they have an order, such as sizes. */
    SHADES,
    /** In hues, since they have none. */
    HUES
  }

  /** The axis across. */
  public record Axis(String title, boolean isLogarithmic) {}

  /** How a series is drawn. */
  public enum Style {
    /** Each point with its interval. */
    POINTS,
    /** A line through the points, with its intervals as a band. */
    LINE,
    /** A line through the points, broken, with its intervals as a band. */
    BROKEN_LINE;

    /** For programs. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Points that belong together.
   *
   * @param name for the legend; empty for one that belongs to another of its colour
   * @param colour from 0; series of one colour speak of the same
   */
  public record Series(String name, Style style, int colour, List<Point> points) {

    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A point.
   *
   * @param label what it is, for whoever points at it; empty on a curve that was fitted
   */
  public record Point(double x, Estimate y, String label) {}
}
