package amalgam.ui.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the frontier plot draws, in numbers and in words.
 *
 * @param frontier the feasible frontier's (x, y), ascending; its left end alone where the rest is
 *     not known, empty where these axes have none
 * @param fits curves through the points of several others
 * @param hidden ids of the curves not to draw
 */
public record FrontierFigure(
    Axis x,
    Axis y,
    List<Curve> curves,
    List<double[]> frontier,
    List<Fit> fits,
    List<String> hidden) {

  /** A figure with nothing fitted. */
  public FrontierFigure(
      Axis x, Axis y, List<Curve> curves, List<double[]> frontier, List<String> hidden) {
    this(x, y, curves, frontier, List.of(), hidden);
  }

  /**
   * One axis.
   *
   * @param key as addresses and exports call the measure
   * @param unit empty for a share
   * @param share whether it runs from 0 to 100%
   * @param log whether it is logarithmic
   */
  public record Axis(
      String key, String title, String unit, String definition, boolean share, boolean log) {

    /** A linear axis. */
    public Axis(String key, String title, String unit, String definition, boolean share) {
      this(key, title, unit, definition, share, false);
    }
  }

  /**
   * A curve through the points of a family.
   *
   * @param through ids of the curves whose points it was fitted to
   * @param points x, height, and the band's bounds, which are null where there is none
   */
  public record Fit(
      String name,
      int hue,
      double shade,
      String shape,
      List<String> through,
      List<List<@Nullable Double>> points) {}

  /**
   * A contestant, its points connected in their order, but for the sampled ones.
   *
   * @param label a few letters to stand at the curve's end
   * @param note its size; empty where it has none
   * @param diameter of its points, in pixels
   */
  public record Curve(
      String id,
      String name,
      String label,
      String note,
      int hue,
      double shade,
      String shape,
      double diameter,
      List<Spot> spots) {}

  /**
   * A contestant with one decoding setting.
   *
   * @param remark such as that it is provisional; empty where there is nothing to remark
   */
  public record Spot(
      String setting,
      boolean sampled,
      double x,
      @Nullable Double xLow,
      @Nullable Double xHigh,
      long xN,
      double y,
      @Nullable Double yLow,
      @Nullable Double yHigh,
      long yN,
      String xText,
      String yText,
      String nText,
      String remark) {}
}
