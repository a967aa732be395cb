package amalgam.statistics;

import amalgam.statistics.ParetoFrontier.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The frontiers of one resample after another, the first being the observed clusters themselves.
 *
 * <p>A cluster's numbers of all contenders lie side by side, so that a resample's totals are sums
 * of whole rows.
 */
final class ResampledFrontiers {

  private final List<Contender> contenders;
  private final Point reference;
  private final double[][] rows;
  private final double[] totals;
  private final long[] present;
  private final long[] nonDominated;
  private final Map<String, double[]> hypervolumes = new LinkedHashMap<>();
  private final double[] hypervolume;
  private int measured;

  ResampledFrontiers(List<Contender> contenders, Point reference, int resamples) {
    this.contenders = contenders;
    this.reference = reference;
    rows = rows(contenders);
    totals = new double[4 * contenders.size()];
    present = new long[contenders.size()];
    nonDominated = new long[contenders.size()];
    hypervolume = new double[resamples + 1];
    contenders.forEach(one -> hypervolumes.put(one.group(), new double[resamples + 1]));
  }

  private static double[][] rows(List<Contender> contenders) {
    int size = contenders.size();
    double[][] rows = new double[size == 0 ? 0 : contenders.getFirst().clusters()][4 * size];
    for (int cluster = 0; cluster < rows.length; cluster++) {
      for (int index = 0; index < size; index++) {
        Contender contender = contenders.get(index);
        rows[cluster][index] = contender.xSums()[cluster];
        rows[cluster][size + index] = contender.xCounts()[cluster];
        rows[cluster][2 * size + index] = contender.ySums()[cluster];
        rows[cluster][3 * size + index] = contender.yCounts()[cluster];
      }
    }
    return rows;
  }

  /** Adds one resample. */
  void measure(int[] weights) {
    Arrays.fill(totals, 0);
    for (int cluster = 0; cluster < weights.length; cluster++) {
      if (weights[cluster] > 0) {
        add(weights[cluster], rows[cluster]);
      }
    }
    Map<String, List<Point>> byGroup = new LinkedHashMap<>();
    Point[] points = new Point[contenders.size()];
    for (int index = 0; index < points.length; index++) {
      if (isPresent(index)) {
        points[index] = point(index);
        byGroup
            .computeIfAbsent(contenders.get(index).group(), group -> new ArrayList<>())
            .add(points[index]);
      }
    }
    hypervolumes.forEach((group, values) -> values[measured] = area(byGroup.get(group)));
    count(points, ParetoFrontier.of(byGroup.values().stream().flatMap(List::stream).toList()));
    measured++;
  }

  private void add(double weight, double[] row) {
    for (int index = 0; index < row.length; index++) {
      totals[index] += weight * row[index];
    }
  }

  /** NaN where a resample holds none of a group. */
  private double area(@Nullable List<Point> points) {
    return points == null ? Double.NaN : ParetoFrontier.hypervolume(points, reference);
  }

  private void count(Point[] points, List<Point> frontier) {
    hypervolume[measured] = ParetoFrontier.hypervolume(frontier, reference);
    if (measured == 0) {
      return;
    }
    Set<Point> undominated = new HashSet<>(frontier);
    for (int index = 0; index < points.length; index++) {
      if (isPresent(index)) {
        present[index]++;
        nonDominated[index] += undominated.contains(points[index]) ? 1 : 0;
      }
    }
  }

  private boolean isPresent(int index) {
    int size = contenders.size();
    return totals[size + index] > 0 || totals[3 * size + index] > 0;
  }

  private Point point(int index) {
    int size = contenders.size();
    double xCount = totals[size + index];
    double yCount = totals[3 * size + index];
    return new Point(
        xCount > 0 ? totals[index] / xCount : reference.x(),
        yCount > 0 ? totals[2 * size + index] / yCount : reference.y());
  }

  /** The share of the resamples that hold a contender in which none dominates it. */
  double nonDominated(int index) {
    return present[index] == 0 ? Double.NaN : (double) nonDominated[index] / present[index];
  }

  /** Per group, a value per call of {@link #measure}. */
  Map<String, double[]> hypervolumes() {
    return hypervolumes;
  }

  /** Of all groups together. */
  double[] hypervolume() {
    return hypervolume;
  }
}
