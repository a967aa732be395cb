package amalgam.leaderboard.scaling;

import amalgam.creativity.Gate;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.ReplicatedBootstrap;
import amalgam.tournament.EntrantId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where answers fail first, with intervals over bundles and models; pure. */
final class ErrorMix {

  private final Map<EntrantId, Map<Integer, Map<Gate, Long>>> counts = new HashMap<>();
  private final ClusterBootstrap bootstrap;
  private final ReplicatedBootstrap replicated;

  ErrorMix(List<GateSums> sums, ClusterBootstrap bootstrap, ReplicatedBootstrap replicated) {
    this.bootstrap = bootstrap;
    this.replicated = replicated;
    for (GateSums one : sums) {
      counts
          .computeIfAbsent(one.entrant(), entrant -> new TreeMap<>())
          .computeIfAbsent(one.bundle(), bundle -> new EnumMap<>(Gate.class))
          .merge(one.gate(), one.proposals(), Long::sum);
    }
  }

  /** Shares by gate over the answers of models that were made alike but for the seed. */
  Map<Gate, Estimate> of(List<SizedModel> models) {
    List<Map<Integer, Map<Gate, Long>>> each =
        models.stream()
            .map(model -> counts.getOrDefault(model.standing().entrant().id(), Map.of()))
            .toList();
    List<Integer> bundles =
        each.getFirst().keySet().stream()
            .filter(bundle -> each.stream().allMatch(one -> one.containsKey(bundle)))
            .toList();
    double[][] all =
        each.stream().map(one -> column(one, bundles, Gate.values())).toArray(double[][]::new);
    Map<Gate, Estimate> shares = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      double[][] failed =
          each.stream().map(one -> column(one, bundles, gate)).toArray(double[][]::new);
      shares.put(gate, share(failed, all, bundles.size()));
    }
    return shares;
  }

  private static double[] column(
      Map<Integer, Map<Gate, Long>> model, List<Integer> bundles, Gate... gates) {
    return bundles.stream()
        .map(model::get)
        .mapToDouble(
            own -> List.of(gates).stream().mapToLong(gate -> own.getOrDefault(gate, 0L)).sum())
        .toArray();
  }

  private Estimate share(double[][] failed, double[][] all, int bundles) {
    Estimate pooled = bootstrap.share(sum(failed, bundles), sum(all, bundles));
    // Where there is none of them, or nothing else, models do not differ and resampling says
    // nothing.
    boolean isSpread = pooled.estimate() > 0 && pooled.estimate() < 1;
    return failed.length == 1 || !isSpread
        ? pooled
        : replicated
            .of(bundles, new int[] {failed.length}, weights -> shares(failed, all, weights))
            .estimate(pooled.n(), means -> means[0])
            .within(0, 1);
  }

  private static double[] shares(double[][] failed, double[][] all, int[] weights) {
    return IntStream.range(0, failed.length)
        .mapToDouble(
            model ->
                ClusterBootstrap.dot(weights, failed[model])
                    / ClusterBootstrap.dot(weights, all[model]))
        .toArray();
  }

  private static double[] sum(double[][] columns, int bundles) {
    return IntStream.range(0, bundles)
        .mapToDouble(
            bundle -> IntStream.range(0, columns.length).mapToDouble(m -> columns[m][bundle]).sum())
        .toArray();
  }
}
