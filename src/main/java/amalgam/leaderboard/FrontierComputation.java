package amalgam.leaderboard;

import amalgam.statistics.Contender;
import amalgam.statistics.Estimate;
import amalgam.statistics.FrontierBootstrap;
import amalgam.statistics.ParetoFrontier.Point;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How much of novelty × satisfaction a contestant reaches, and how surely an entrant stands on the
 * frontier of them all; pure.
 */
final class FrontierComputation {

  private static final Point ORIGIN = new Point(0, 0);

  private final Map<EntrantId, Map<Integer, BundleSums>> sums;
  private final Attainable attainable;
  private final FrontierBootstrap bootstrap;

  /**
   * @param sums by entrant and bundle
   */
  FrontierComputation(
      Map<EntrantId, Map<Integer, BundleSums>> sums,
      Attainable attainable,
      FrontierBootstrap bootstrap) {
    this.sums = sums;
    this.attainable = attainable;
    this.bootstrap = bootstrap;
  }

  /**
   * The area that entrants reach, resampled jointly over the bundles that every one of them has
   * been judged on; one that has none, such as one withdrawn at once, adds nothing.
   */
  Estimate hypervolume(List<Entrant> entrants) {
    List<Map<Integer, BundleSums>> judged =
        entrants.stream().map(this::of).filter(bundles -> !bundles.isEmpty()).toList();
    if (judged.isEmpty()) {
      return Estimate.NONE;
    }
    List<Integer> shared =
        judged.getFirst().keySet().stream()
            .filter(bundle -> judged.stream().allMatch(one -> one.containsKey(bundle)))
            .toList();
    return bootstrap
        .of(judged.stream().map(one -> contender(one, shared)).toList(), ORIGIN, attainable.point())
        .hypervolume();
  }

  /**
   * For each entrant that has been judged on at least half of the bundles, the share of resamples
   * of the bundles in which no other one was better on one axis and at least as good on the other.
   */
  Map<EntrantId, Estimate> nonDominated(List<Entrant> entrants) {
    Collection<Integer> bundles = new TreeSet<>();
    entrants.forEach(one -> bundles.addAll(of(one).keySet()));
    // One that has only begun would win or lose by the few bundles that it has met.
    List<Entrant> judged =
        entrants.stream()
            .filter(one -> !of(one).isEmpty() && 2 * of(one).size() >= bundles.size())
            .toList();
    List<Double> shares =
        bootstrap
            .of(
                judged.stream().map(one -> contender(of(one), bundles)).toList(),
                ORIGIN,
                attainable.point())
            .nonDominated();
    Map<EntrantId, Estimate> estimates = new HashMap<>();
    for (int index = 0; index < judged.size(); index++) {
      EntrantId id = judged.get(index).id();
      long n = of(judged.get(index)).values().stream().mapToLong(BundleSums::samples).sum();
      estimates.put(id, bootstrap.simulated(shares.get(index), n));
    }
    return estimates;
  }

  private Map<Integer, BundleSums> of(Entrant entrant) {
    return sums.getOrDefault(entrant.id(), Map.of());
  }

  private static Contender contender(Map<Integer, BundleSums> one, Collection<Integer> bundles) {
    return new Contender(
        "",
        column(one, bundles, BundleSums::novelty),
        column(one, bundles, BundleSums::wellFormed),
        column(one, bundles, BundleSums::satisfied),
        column(one, bundles, BundleSums::samples));
  }

  private static double[] column(
      Map<Integer, BundleSums> one, Collection<Integer> bundles, ToDoubleFunction<BundleSums> of) {
    return bundles.stream().mapToDouble(bundle -> value(one.get(bundle), of)).toArray();
  }

  private static double value(@Nullable BundleSums sums, ToDoubleFunction<BundleSums> of) {
    return sums == null ? 0 : of.applyAsDouble(sums);
  }
}
