package amalgam.leaderboard.scaling;

import amalgam.statistics.Estimate;
import java.util.List;
import java.util.Map;

/**
 * Depth against width among models of about as many parameters.
 *
 * @param least parameters of the smallest of them
 * @param most parameters of the largest, less than {@link #TOLERANCE} times those
 * @param cells at least two shapes
 * @param trends of each measure against the ratio of width to layers
 */
public record BudgetMap(long least, long most, List<Cell> cells, List<ScalingTrend> trends) {

  /** Parameters of one budget differ by less than this factor. */
  public static final double TOLERANCE = 1.25;

  /**
   * One shape.
   *
   * @param chanceOfBest per measure, the share of the resamples of bundles and models in which it
   *     had the greatest mean; equal ones share
   * @param behindBest per measure, how far it is from the best shape, on the same bundles
   */
  public record Cell(
      SizeGroup group,
      Map<ScalingMeasure, Double> chanceOfBest,
      Map<ScalingMeasure, Estimate> behindBest) {

    public Cell {
      chanceOfBest = Map.copyOf(chanceOfBest);
      behindBest = Map.copyOf(behindBest);
    }
  }

  public BudgetMap {
    cells = List.copyOf(cells);
    trends = List.copyOf(trends);
  }

  /** About how many parameters: the geometric middle. */
  public long parameters() {
    return Math.round(Math.sqrt((double) least * most));
  }
}
