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
 *     novelty or satisfaction and at least as good on the other, with bounds that tell how exactly
 *     so many resamples tell it; {@link Estimate#NONE} for baselines, which do not compete
 * @param hypervolume area that it reaches by itself in novelty × satisfaction, both from 0
 * @param gates how many of its judged proposals failed first at each gate; {@link Gate#NONE} counts
 *     those that passed
 * @param proposals judged so far
 * @param planned in all; 0 of an open-ended entrant
 */
public record EntrantStanding(
    Entrant entrant,
    Map<Measure, Estimate> measures,
    Estimate nonDominated,
    Estimate hypervolume,
    Map<Gate, Long> gates,
    long proposals,
    long planned) {

  /** The estimate of {@code measure}. */
  public Estimate of(Measure measure) {
    return measures.getOrDefault(measure, Estimate.NONE);
  }

  /** Whether further proposals of it may be judged, so that it may still move. */
  public boolean isProvisional() {
    return entrant.isOpenEnded() || proposals < planned;
  }
}
