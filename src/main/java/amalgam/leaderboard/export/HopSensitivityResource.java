package amalgam.leaderboard.export;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.HopSensitivity;
import amalgam.leaderboard.export.LeaderboardResource.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the order by C depends on how much a hop counts, as programs see it.
 *
 * @param own the tournament's α_h
 * @param greatest α_h that is looked at, from 0
 * @param orderSurvives whether no two contestants change places between
 * @param kendallAtNone τ-b between the order at {@code own} and that at 0
 * @param kendallAtGreatest the same for {@code greatest}
 * @param firstBelow the nearest α_h below {@code own} at which places change; null where none do
 * @param firstAbove the same above
 * @param creativity each contestant's C as a line over α_h
 * @param swaps pairs that change places, the one nearest to {@code own} first
 */
public record HopSensitivityResource(
    double own,
    double greatest,
    boolean orderSurvives,
    Interval kendallAtNone,
    Interval kendallAtGreatest,
    @Nullable Double firstBelow,
    @Nullable Double firstAbove,
    List<HopSensitivity.CreativityLine> creativity,
    List<HopSensitivity.Swap> swaps) {

  static HopSensitivityResource of(HopSensitivity sensitivity) {
    return new HopSensitivityResource(
        sensitivity.own(),
        BoardQuery.GREATEST_ALPHA,
        sensitivity.orderSurvives(),
        Interval.of(sensitivity.atNone()),
        Interval.of(sensitivity.atGreatest()),
        sensitivity.firstBelow().orElse(null),
        sensitivity.firstAbove().orElse(null),
        sensitivity.lines(),
        sensitivity.swaps());
  }
}
