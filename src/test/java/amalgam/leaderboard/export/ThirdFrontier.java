package amalgam.leaderboard.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What {@link ThirdProgram} says of novelty × satisfaction: areas, and who stands in front. */
final class ThirdFrontier {

  private final double ceiling;

  /**
   * @param ceiling mean N of the prompts' ceilings
   */
  ThirdFrontier(double ceiling) {
    this.ceiling = ceiling;
  }

  /** Of each bundle: summed novelty, well-formed, satisfied, all. */
  static Map<Integer, double[]> plane(
      List<Map<String, String>> rows, ToDoubleFunction<Map<String, String>> bundle) {
    Map<Integer, double[]> plane = new TreeMap<>();
    for (Map<String, String> row : rows) {
      double[] sum = plane.computeIfAbsent((int) bundle.applyAsDouble(row), b -> new double[4]);
      if (ThirdProgram.isWellFormed(row)) {
        sum[0] += ThirdProgram.number(row, "novelty");
        sum[1]++;
      }
      sum[2] += ThirdProgram.isSatisfied(row) ? 1 : 0;
      sum[3]++;
    }
    return plane;
  }

  /** The area that settings reach together, on the bundles that all of them were judged on. */
  RebuiltNumber hypervolume(Collection<Map<Integer, double[]>> settings) {
    List<Integer> shared = new ArrayList<>(settings.iterator().next().keySet());
    settings.forEach(one -> shared.retainAll(one.keySet()));
    List<List<double[]>> columns =
        settings.stream().map(one -> shared.stream().map(one::get).toList()).toList();
    long n =
        Math.round(
            columns.stream().mapToDouble(one -> Math.max(total(one, 1), total(one, 3))).sum());
    int clusters = shared.size();
    RebuiltNumber area =
        RebuiltNumber.of(clusters, n, weights -> area(columns, weights))
            .mirrored()
            .jackknifed(clusters, weights -> area(columns, weights));
    return (clusters > 1 ? opened(area, columns, clusters) : area)
        .within(0, Double.POSITIVE_INFINITY);
  }

  private static double total(List<double[]> column, int part) {
    return column.stream().mapToDouble(sums -> sums[part]).sum();
  }

  private RebuiltNumber opened(RebuiltNumber area, List<List<double[]>> columns, int clusters) {
    double[] alone = new double[clusters];
    for (int cluster = 0; cluster < clusters; cluster++) {
      double[] only = new double[clusters];
      only[cluster] = 1;
      alone[cluster] = area(columns, only);
    }
    long successes = Arrays.stream(alone).filter(own -> own > 0).count();
    if (successes >= RebuiltNumber.MANY_SUCCESSES) {
      return area;
    }
    int best = 0;
    for (int cluster = 1; cluster < clusters; cluster++) {
      best = alone[cluster] > alone[best] ? cluster : best;
    }
    List<List<double[]>> more = new ArrayList<>();
    for (List<double[]> column : columns) {
      List<double[]> longer = new ArrayList<>(column);
      double count = total(column, 3) / clusters;
      longer.add(
          successes >= RebuiltNumber.TOLD
              ? column.get(best)
              : new double[] {count * ceiling, count, count, count});
      more.add(longer);
    }
    return area.upTo(RebuiltNumber.openEnd(clusters, weights -> area(more, weights)));
  }

  private static double[] point(List<double[]> column, double[] weights) {
    double[] total = new double[4];
    for (int cluster = 0; cluster < weights.length; cluster++) {
      for (int part = 0; part < total.length; part++) {
        total[part] += weights[cluster] * column.get(cluster)[part];
      }
    }
    return new double[] {
      total[1] == 0 ? 0 : total[0] / total[1], total[3] == 0 ? 0 : total[2] / total[3]
    };
  }

  /** The union of the boxes between the origin and each point, strip by strip. */
  private static double area(List<List<double[]>> columns, double[] weights) {
    List<double[]> points = columns.stream().map(column -> point(column, weights)).toList();
    double[] edges = points.stream().mapToDouble(point -> point[0]).sorted().toArray();
    double area = 0;
    double left = 0;
    for (double right : edges) {
      double height = 0;
      for (double[] point : points) {
        height = point[0] >= right ? Math.max(height, point[1]) : height;
      }
      area += (right - left) * height;
      left = right;
    }
    return area;
  }

  /**
   * Of those who compete and were judged on at least half of the bundles: the share of the
   * resamples in which no other one is at least as good on both axes and better on one.
   */
  static Map<List<String>, RebuiltNumber> nonDominated(
      Map<List<String>, Map<Integer, double[]>> models) {
    TreeSet<Integer> bundles = new TreeSet<>();
    models.values().forEach(one -> bundles.addAll(one.keySet()));
    List<List<String>> names =
        models.keySet().stream()
            .filter(name -> 2 * models.get(name).size() >= bundles.size())
            .toList();
    List<List<double[]>> columns =
        names.stream()
            .map(models::get)
            .map(one -> bundles.stream().map(b -> one.getOrDefault(b, new double[4])).toList())
            .toList();
    long[] times = new long[names.size()];
    for (double[] weights : RebuiltNumber.resamples(bundles.size())) {
      List<double[]> points = columns.stream().map(column -> point(column, weights)).toList();
      for (int own = 0; own < times.length; own++) {
        double[] mine = points.get(own);
        times[own] += points.stream().anyMatch(other -> beats(other, mine)) ? 0 : 1;
      }
    }
    Map<List<String>, RebuiltNumber> shares = new HashMap<>();
    for (int own = 0; own < times.length; own++) {
      long n = Math.round(total(columns.get(own), 3));
      shares.put(names.get(own), RebuiltNumber.simulated(times[own], n));
    }
    return shares;
  }

  private static boolean beats(double[] other, double[] own) {
    return other[0] >= own[0] && other[1] >= own[1] && (other[0] > own[0] || other[1] > own[1]);
  }
}
