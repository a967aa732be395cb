package amalgam.leaderboard;

import amalgam.creativity.Gate;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import java.util.Map;

/**
 * An entrant's line on a board.
 *
 * @param measures by measure, with intervals over bundles; {@link Estimate#NONE} where nothing was
 *     observed
 * @param nonDominated share of the resamples of bundles in which no model's setting was better on
 *     novelty or satisfaction and at least as good on the other, without bounds of its own; {@link
 *     Estimate#NONE} for baselines, which do not compete
 * @param gates how many of its judged proposals failed first at each gate; {@link Gate#NONE} counts
 *     those that passed
 * @param proposals judged so far
 * @param planned in all
 */
public record EntrantStanding(
    Entrant entrant,
    Map<Measure, Estimate> measures,
    Estimate nonDominated,
    Map<Gate, Long> gates,
    long proposals,
    long planned) {

  /** The estimate of {@code measure}. */
  public Estimate of(Measure measure) {
    return measures.getOrDefault(measure, Estimate.NONE);
  }

  /** Whether some of its planned proposals are not judged, so that it may still move. */
  public boolean isProvisional() {
    return proposals < planned;
  }
}
