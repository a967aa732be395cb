package amalgam.publication;

import amalgam.leaderboard.Measure;
import amalgam.ui.wording.Numbers;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Two measures as the plane of a drawing, to the pixel.
 *
 * @param across the measure from left to right
 * @param up the measure upwards
 */
record Plane(Measure across, Axis xAxis, Measure up, Axis yAxis) {

  static final int WIDTH = 640;
  static final int HEIGHT = 400;

  private static final int LEFT = 52;
  private static final int RIGHT = 620;
  private static final int TOP = 16;
  private static final int BOTTOM = 352;

  /** A measure that is a share runs from 0 to 1. */
  private static final Axis SHARES = new Axis(0, 1, List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), false);

  /** Wide and high enough for all that is to be drawn on it. */
  static Plane of(Measure across, DoubleStream wide, Measure up, DoubleStream high) {
    return new Plane(across, Axis.even(wide), up, Numbers.isShare(up) ? SHARES : Axis.even(high));
  }

  /** The grid with its numbers and titles. */
  String drawn() {
    StringBuilder grid = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (double tick : xAxis.ticks()) {
      grid.append("M%d %dV%d".formatted(x(tick), TOP, BOTTOM));
      words.append(
          "<text x=\"%d\" y=\"%d\">%s</text>".formatted(x(tick), BOTTOM + 18, Axis.words(tick)));
    }
    StringBuilder beside = new StringBuilder();
    for (double tick : yAxis.ticks()) {
      grid.append("M%d %dH%d".formatted(LEFT, y(tick), RIGHT));
      beside.append(
          "<text x=\"%d\" y=\"%d\">%s</text>"
              .formatted(
                  LEFT - 8,
                  y(tick) + 4,
                  Numbers.isShare(up) ? Math.round(100 * tick) + "%" : Axis.words(tick)));
    }
    return """
        <path class="grid" d="%s"/><g class="across">%s<text x="%d" y="%d">%s</text>\
        <text transform="translate(12 %d)rotate(-90)">%s</text></g><g class="up">%s</g>"""
        .formatted(
            grid,
            words,
            (LEFT + RIGHT) / 2,
            HEIGHT - 8,
            across.title(),
            (TOP + BOTTOM) / 2,
            up.title(),
            beside);
  }

  int x(double value) {
    return (int) Math.round(LEFT + (RIGHT - LEFT) * xAxis.share(value));
  }

  int y(double value) {
    return (int) Math.round(BOTTOM - (BOTTOM - TOP) * yAxis.share(value));
  }
}
