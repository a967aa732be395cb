package amalgam.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of pixels, without the points that one would not miss. */
record Line(List<Point> points) {

  /** How far, in pixels, what is drawn may lie from where it is. */
  private static final double UNSEEN = 0.5;

  /** A place in a drawing. */
  record Point(int x, int y) {}

  /** The line through {@code points}, by as few of them as show it (Douglas and Peucker, 1973). */
  static Line of(List<Point> points) {
    if (points.size() < 3) {
      return new Line(points);
    }
    List<Point> kept = new ArrayList<>();
    kept.add(points.getFirst());
    keep(points, 0, points.size() - 1, kept);
    return new Line(kept);
  }

  /** Adds what is seen between two points that are kept, and the second of them. */
  private static void keep(List<Point> points, int from, int to, List<Point> kept) {
    int farthest = from;
    double most = UNSEEN;
    for (int place = from + 1; place < to; place++) {
      double off = distance(points.get(place), points.get(from), points.get(to));
      if (off > most) {
        most = off;
        farthest = place;
      }
    }
    if (farthest == from) {
      kept.add(points.get(to));
    } else {
      keep(points, from, farthest, kept);
      keep(points, farthest, to, kept);
    }
  }

  /** From a point to the stretch between two others. */
  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = dx * dx + dy * dy;
    double along =
        length == 0
            ? 0
            : Math.clamp(
                ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
    return Math.hypot(from.x() + along * dx - point.x(), from.y() + along * dy - point.y());
  }

  /** As the {@code d} of a path. */
  String path() {
    return points.stream()
        .map(point -> point.x() + " " + point.y())
        .collect(Collectors.joining("L", "M", ""));
  }
}
