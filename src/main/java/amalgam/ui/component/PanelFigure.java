package amalgam.ui.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a panel plot draws, in numbers and in words.
 *
 * @param summary a sentence for those who do not see it
 * @param file what it is saved as
 * @param x title of the axis that the panels share
 * @param marked a place on it to point out; null for none
 * @param mark what stands there
 * @param panels from top to bottom, every line with the same places on the axis
 */
public record PanelFigure(
    String summary,
    String file,
    String x,
    @Nullable Double marked,
    String mark,
    List<Panel> panels) {

  /**
   * Lines that share an axis upwards.
   *
   * @param share whether it runs from 0 to 100%; from 0 upwards otherwise
   */
  public record Panel(String title, boolean share, List<Line> lines) {}

  /**
   * A line within its band.
   *
   * @param name empty where the panel has only one
   * @param ink {@code novelty}, {@code utility} or {@code plain}
   */
  public record Line(String name, String ink, List<Point> points) {}

  /** A point with its bounds, null where there are none, and in words. */
  public record Point(
      double x,
      @Nullable Double y,
      @Nullable Double low,
      @Nullable Double high,
      long n,
      String xText,
      String yText,
      String nText) {}
}
