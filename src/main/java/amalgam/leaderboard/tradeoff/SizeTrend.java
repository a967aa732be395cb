package amalgam.leaderboard.tradeoff;

import amalgam.statistics.Estimate;
import java.util.List;
import java.util.Map;

/**
 * How a family's change per level itself changes with size: the least-squares slope of its members'
 * changes against the decimal logarithm of their parameters.
 *
 * @param members ids of the contestants, by ascending size; of at least two sizes
 * @param perTenfold nats per level for ten times the parameters, by part; n counts bundles
 */
public record SizeTrend(String family, List<String> members, Map<Part, Estimate> perTenfold) {

  public SizeTrend {
    members = List.copyOf(members);
    perTenfold = Map.copyOf(perTenfold);
  }

  /** The trend of {@code part}. */
  public Estimate of(Part part) {
    return perTenfold.getOrDefault(part, Estimate.NONE);
  }
}
