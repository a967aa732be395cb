package amalgam.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two-dimensional frontiers, both axes the larger the better. */
public final class ParetoFrontier {

  private ParetoFrontier() {}

  /** A point of the plane. */
  public record Point(double x, double y) {}

  /** The points that no other one equals or beats on both axes, by descending x. */
  public static List<Point> of(List<Point> points) {
    List<Point> byX =
        points.stream()
            .sorted(
                Comparator.comparingDouble(Point::x)
                    .reversed()
                    .thenComparing(Comparator.comparingDouble(Point::y).reversed()))
            .toList();
    List<Point> frontier = new ArrayList<>();
    double greatestY = Double.NEGATIVE_INFINITY;
    for (Point point : byX) {
      if (point.y() > greatestY) {
        frontier.add(point);
        greatestY = point.y();
      }
    }
    return List.copyOf(frontier);
  }

  /**
   * The area between the frontier and a reference point (Zitzler and Thiele, 1999); points that do
   * not exceed the reference on both axes add nothing.
   */
  public static double hypervolume(List<Point> points, Point reference) {
    double area = 0;
    double coveredY = reference.y();
    for (Point point : of(points)) {
      if (point.x() > reference.x() && point.y() > coveredY) {
        area += (point.x() - reference.x()) * (point.y() - coveredY);
        coveredY = point.y();
      }
    }
    return area;
  }

  /**
   * The additive ε-indicator (Zitzler et al., 2003): by how much every point of a set has to be
   * raised on both axes until each point of another set is reached on both; negative where it is
   * beaten by that much. Both axes should be in one unit. Infinite where the set is empty.
   */
  public static double additiveEpsilon(List<Point> points, List<Point> others) {
    List<Point> frontier = of(points);
    double most = Double.NEGATIVE_INFINITY;
    for (Point other : of(others)) {
      double least = Double.POSITIVE_INFINITY;
      for (Point point : frontier) {
        least = Math.min(least, Math.max(other.x() - point.x(), other.y() - point.y()));
      }
      most = Math.max(most, least);
    }
    return most;
  }
}
