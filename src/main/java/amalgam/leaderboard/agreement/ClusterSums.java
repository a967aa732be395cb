package amalgam.leaderboard.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** Counts of what hangs together, behind a share or a mean. */
final class ClusterSums {

  private record Sums(double count, double of) {}

  private final Numbering<Object> clusters = new Numbering<>();
  private final List<Sums> sums = new ArrayList<>();

  /**
   * Adds to a cluster.
   *
   * @param count what counts; of a share, at most {@code of}
   */
  void add(Object cluster, double count, double of) {
    int place = clusters.of(cluster);
    if (place == sums.size()) {
      sums.add(new Sums(0, 0));
    }
    Sums before = sums.get(place);
    sums.set(place, new Sums(before.count() + count, before.of() + of));
  }

  /** How many there are. */
  int clusters() {
    return sums.size();
  }

  /** What counts, on average over all. */
  Estimate mean(ClusterBootstrap bootstrap) {
    return bootstrap.ratio(
        sums.stream().mapToDouble(Sums::count).toArray(),
        sums.stream().mapToDouble(Sums::of).toArray());
  }

  /** What counts as a share of all. */
  Estimate share(ClusterBootstrap bootstrap) {
    return bootstrap.share(
        sums.stream().mapToDouble(Sums::count).toArray(),
        sums.stream().mapToDouble(Sums::of).toArray());
  }
}
