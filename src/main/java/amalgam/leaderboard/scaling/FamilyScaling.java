package amalgam.leaderboard.scaling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Models that differ in size and seed only.
 *
 * @param sizes ascending
 * @param trends of each measure on each axis of size
 * @param maps of depth against width, by ascending budget
 * @param suggestion what to train where there is no map; null where there is one, or no shape is
 *     declared
 */
public record FamilyScaling(
    String family,
    List<SizeGroup> sizes,
    List<ScalingTrend> trends,
    List<BudgetMap> maps,
    @Nullable SuggestedGrid suggestion) {

  public FamilyScaling {
    sizes = List.copyOf(sizes);
    trends = List.copyOf(trends);
    maps = List.copyOf(maps);
  }

  /** The trend of {@code measure} on {@code axis}. */
  public ScalingTrend trend(ScalingMeasure measure, SizeAxis axis) {
    return trends.stream()
        .filter(trend -> trend.measure() == measure && trend.axis() == axis)
        .findFirst()
        .orElseThrow();
  }
}
