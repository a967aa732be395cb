package amalgam.leaderboard.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the order by C depends on what a hop counts, as {@link ThirdProgram} finds it. */
final class ThirdOrder {

  private final Map<String, Map<Integer, double[]>> sums = new LinkedHashMap<>();
  private final Map<String, List<Double>> lines = new HashMap<>();
  private final double own;

  /**
   * @param references contestant and setting of each
   */
  ThirdOrder(List<List<String>> references, ThirdProgram program) {
    own = program.ownAlphaHops();
    for (List<String> one : references) {
      if (program.proposals(one) > 0) {
        sums.put(one.getFirst(), program.creativityAndHops(one));
        lines.put(one.getFirst(), program.creativityOverHops(one));
      }
    }
  }

  /** C where hops count nothing, and what each unit of their weight adds. */
  List<Double> line(String contestant) {
    return lines.get(contestant);
  }

  private double at(String contestant, double alphaHops) {
    List<Double> line = lines.get(contestant);
    return line.getFirst() + alphaHops * line.getLast();
  }

  /** Who is overtaken by whom, at which weight. */
  Map<List<String>, Double> swaps(double from, double greatest) {
    Map<List<String>, Double> swaps = new HashMap<>();
    for (String leader : lines.keySet()) {
      for (String follower : lines.keySet()) {
        double lead = at(leader, from) - at(follower, from);
        double gain = lines.get(follower).getLast() - lines.get(leader).getLast();
        double place = from + lead / gain;
        if (lead > 1e-12 * at(leader, from) && place > 0 && place < greatest) {
          swaps.put(List.of(leader, follower), place);
        }
      }
    }
    return swaps;
  }

  /** Kendall's τ-b of the orders at two weights of a hop, over resampled bundles. */
  RebuiltNumber tau(double one, double other) {
    List<Integer> bundles =
        sums.values().stream().flatMap(each -> each.keySet().stream()).distinct().sorted().toList();
    return RebuiltNumber.of(
        bundles.size(),
        1,
        weights ->
            tau(
                sums.values().stream().mapToDouble(c -> mean(c, bundles, weights, one)).toArray(),
                sums.values().stream()
                    .mapToDouble(c -> mean(c, bundles, weights, other))
                    .toArray()));
  }

  private double mean(
      Map<Integer, double[]> columns, List<Integer> bundles, double[] weights, double alphaHops) {
    double creativity = 0;
    double hops = 0;
    double answers = 0;
    for (int place = 0; place < weights.length; place++) {
      double[] sum = columns.getOrDefault(bundles.get(place), new double[3]);
      creativity += weights[place] * sum[0];
      hops += weights[place] * sum[1];
      answers += weights[place] * sum[2];
    }
    return (creativity + (alphaHops - own) * hops) / answers;
  }

  private static double tau(double[] ones, double[] others) {
    double agreeing = 0;
    double tiedInOne = 0;
    double tiedInOther = 0;
    double pairs = 0;
    for (int a = 0; a < ones.length; a++) {
      for (int b = 0; b < a; b++) {
        double first = Math.signum(ones[a] - ones[b]);
        double second = Math.signum(others[a] - others[b]);
        agreeing += first * second;
        tiedInOne += first == 0 ? 1 : 0;
        tiedInOther += second == 0 ? 1 : 0;
        pairs++;
      }
    }
    return agreeing / Math.sqrt((pairs - tiedInOne) * (pairs - tiedInOther));
  }
}
