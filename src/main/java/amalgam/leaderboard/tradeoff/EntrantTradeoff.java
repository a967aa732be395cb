package amalgam.leaderboard.tradeoff;

import amalgam.contestant.Contestant;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import java.util.List;
import java.util.Map;

/**
 * How one entrant's novelty changes with the level.
 *
 * @param levels from the first level up
 * @param changes per level, by part; {@link Estimate#NONE} where fewer than {@link
 *     Tradeoff#FEWEST_BUNDLES} bundles speak
 * @param bundles judged at every level
 * @param matched those of them that it satisfied at every level
 * @param planned bundles of the tournament
 */
public record EntrantTradeoff(
    Contestant contestant,
    Entrant entrant,
    List<LevelNovelty> levels,
    Map<Part, Estimate> changes,
    int bundles,
    int matched,
    int planned) {

  public EntrantTradeoff {
    levels = List.copyOf(levels);
    changes = Map.copyOf(changes);
  }

  /** The change per level that is {@code part}. */
  public Estimate of(Part part) {
    return changes.getOrDefault(part, Estimate.NONE);
  }

  /** What the intervals allow to say. */
  public Reading reading() {
    return Reading.of(of(Part.OWN), of(Part.SELECTION));
  }

  /** Whether some of its bundles are not judged, so that it may still move. */
  public boolean isProvisional() {
    return bundles < planned;
  }
}
