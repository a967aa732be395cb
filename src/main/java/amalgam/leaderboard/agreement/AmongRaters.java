package amalgam.leaderboard.agreement;

import amalgam.leaderboard.agreement.Answer.Pair;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.KrippendorffAlpha;
import amalgam.statistics.agreement.Scale;
import java.util.Collection;

/**
 * How far raters agree on pairs that two or more of them answered; each rater counts once a pair.
 * Resampled are matched bundles, so that the intervals speak of these raters.
 */
final class AmongRaters {

  private final ClusterBootstrap bootstrap;
  private final BothOrders pairs = new BothOrders();
  private final ClusterSums same = new ClusterSums();

  AmongRaters(FirstAnswers answers, ClusterBootstrap bootstrap) {
    this.bootstrap = bootstrap;
    answers.byPair().forEach((pair, given) -> add(pair, given.values()));
  }

  private void add(Pair pair, Collection<Preference> given) {
    if (given.size() > 1) {
      pairs.add(pair, given);
      same.add(pair.bundle(), same(given), given.size());
    }
  }

  /** Of all pairs of answers the share that is the same, times the answers. */
  private static double same(Collection<Preference> given) {
    int[] counts = new int[Preference.COUNT];
    given.forEach(preference -> counts[preference.ordinal()]++);
    double twice = 0;
    for (int count : counts) {
      twice += count * (count - 1.0);
    }
    return twice / (given.size() - 1);
  }

  /** Number of pairs that two or more raters answered. */
  int pairs() {
    return pairs.count();
  }

  /** Share of pairs of answers to a pair that are the same; n counts the answers. */
  Estimate same() {
    return same.share(bootstrap);
  }

  /** Krippendorff's α; n counts the answers. */
  Estimate alpha(Scale scale) {
    return BothOrders.once(KrippendorffAlpha.of(pairs.ratings(), scale, pairs.units(), bootstrap));
  }
}
