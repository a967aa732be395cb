package amalgam.ui.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the frontier plot draws, in numbers and in words.
 *
 * @param frontier the feasible frontier's (x, y), ascending; its left end alone where the rest is
 *     not known, empty where these axes have none
 * @param hidden ids of the curves not to draw
 */
public record FrontierFigure(
    Axis x, Axis y, List<Curve> curves, List<double[]> frontier, List<String> hidden) {

  /**
   * One axis.
   *
   * @param key as addresses and exports call the measure
   * @param unit empty for a share
   * @param share whether it runs from 0 to 100%
   */
  public record Axis(String key, String title, String unit, String definition, boolean share) {}

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
