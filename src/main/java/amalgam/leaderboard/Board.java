package amalgam.leaderboard;

import amalgam.tournament.Tournament;
import java.util.List;

/**
 * A tournament's leaderboard at one moment.
 *
 * @param level the one level it is about; 0 for all
 * @param contestants those with the greatest C of their reference setting first
 * @param feasibleFrontier by ascending novelty; exact for the novelty of satisfying walks under the
 *     tournament's rules
 * @param judged proposals behind it
 */
public record Board(
    Tournament tournament,
    int level,
    List<ContestantStanding> contestants,
    List<FrontierPoint> feasibleFrontier,
    long judged) {

  /** Share of resamples that every interval on a board holds. */
  public static final double CONFIDENCE_LEVEL = 0.95;

  /** Every level together. */
  public static final int ALL_LEVELS = 0;

  public Board {
    contestants = List.copyOf(contestants);
    feasibleFrontier = List.copyOf(feasibleFrontier);
  }
}
