package amalgam.leaderboard;

import amalgam.leaderboard.HopSensitivity.CreativityLine;
import amalgam.leaderboard.HopSensitivity.Swap;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.RankCorrelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds where contestants change places as hops come to count for more or less; pure. */
final class HopSensitivityComputation {

  /** Lines that are nearer than this share of their height are level: sums are rounded. */
  private static final double LEVEL = 1e-12;

  private final double own;
  private final Map<String, Columns> columns = new LinkedHashMap<>();
  private final int bundles;
  private final long answers;

  /** Sums by bundle, 0 where the contestant has none. */
  private record Columns(double[] creativity, double[] usefulHops, double[] samples) {

    double creativityAt(double more, int[] weights) {
      double useful = ClusterBootstrap.dot(weights, usefulHops);
      double sum = ClusterBootstrap.dot(weights, creativity) + more * useful;
      return sum / ClusterBootstrap.dot(weights, samples);
    }
  }

  /**
   * @param own α_h that the sums were made with
   * @param contestants sums by bundle of each one's reference setting, by its id
   */
  HopSensitivityComputation(double own, Map<String, Map<Integer, BundleSums>> contestants) {
    this.own = own;
    Collection<Integer> all = new TreeSet<>();
    contestants.values().forEach(one -> all.addAll(one.keySet()));
    contestants.forEach(
        (id, sums) -> {
          if (!sums.isEmpty()) {
            columns.put(
                id,
                new Columns(
                    column(sums, all, BundleSums::creativity),
                    column(sums, all, BundleSums::usefulHops),
                    column(sums, all, BundleSums::samples)));
          }
        });
    this.bundles = all.size();
    this.answers =
        contestants.values().stream()
            .flatMap(sums -> sums.values().stream())
            .mapToLong(BundleSums::samples)
            .sum();
  }

  private static double[] column(
      Map<Integer, BundleSums> sums, Collection<Integer> all, ToDoubleFunction<BundleSums> of) {
    return all.stream().mapToDouble(bundle -> value(sums.get(bundle), of)).toArray();
  }

  private static double value(@Nullable BundleSums sums, ToDoubleFunction<BundleSums> of) {
    return sums == null ? 0 : of.applyAsDouble(sums);
  }

  HopSensitivity sensitivity(ClusterBootstrap bootstrap) {
    List<CreativityLine> lines = new ArrayList<>();
    int[] once = new int[bundles];
    Arrays.fill(once, 1);
    columns.forEach(
        (id, sums) -> {
          double atNone = sums.creativityAt(-own, once);
          lines.add(new CreativityLine(id, atNone, sums.creativityAt(1 - own, once) - atNone));
        });
    lines.sort(Comparator.comparingDouble(line -> -line.at(own)));
    return new HopSensitivity(
        own,
        agreement(0, bootstrap),
        agreement(BoardQuery.GREATEST_ALPHA, bootstrap),
        lines,
        swaps(lines));
  }

  private Estimate agreement(double alphaHops, ClusterBootstrap bootstrap) {
    if (columns.size() < 2) {
      return Estimate.NONE;
    }
    return bootstrap.statistic(
        bundles,
        answers,
        weights ->
            RankCorrelation.kendall(
                columns.values().stream()
                    .mapToDouble(one -> one.creativityAt(0, weights))
                    .toArray(),
                columns.values().stream()
                    .mapToDouble(one -> one.creativityAt(alphaHops - own, weights))
                    .toArray()));
  }

  /** A pair that is level at the tournament's own weight has no places to change. */
  private List<Swap> swaps(List<CreativityLine> lines) {
    List<Swap> swaps = new ArrayList<>();
    for (int first = 0; first < lines.size(); first++) {
      for (int second = first + 1; second < lines.size(); second++) {
        CreativityLine leader = lines.get(first);
        CreativityLine follower = lines.get(second);
        double lead = leader.at(own) - follower.at(own);
        double gain = follower.perUnit() - leader.perUnit();
        double at = own + lead / gain;
        if (lead > LEVEL * Math.abs(leader.at(own)) && at > 0 && at < BoardQuery.GREATEST_ALPHA) {
          swaps.add(new Swap(leader.contestant(), follower.contestant(), at));
        }
      }
    }
    swaps.sort(Comparator.comparingDouble(swap -> Math.abs(swap.at() - own)));
    return swaps;
  }
}
