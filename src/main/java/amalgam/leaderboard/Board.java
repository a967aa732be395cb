package amalgam.leaderboard;

import amalgam.tournament.Tournament;
import java.util.List;

/**
 * A tournament's leaderboard.
 *
 * @param query what it was asked for
 * @param contestants those with the greatest C of their reference setting first
 * @param feasibleFrontier by ascending novelty; exact for the novelty of satisfying walks under the
 *     tournament's rules and weights; empty under another weight of hops
 * @param judged proposals behind it
 * @param hopSensitivity whether its order by C depends on how much a hop counts
 */
public record Board(
    Tournament tournament,
    BoardQuery query,
    List<ContestantStanding> contestants,
    List<FrontierPoint> feasibleFrontier,
    long judged,
    HopSensitivity hopSensitivity) {

  /** Share of resamples that every interval on a board holds. */
  public static final double CONFIDENCE_LEVEL = 0.95;

  /** Resamples of bundles behind every interval. */
  public static final int RESAMPLES = 1000;

  /** Of their draw. */
  public static final long RESAMPLING_SEED = 1;

  /** Every level together. */
  public static final int ALL_LEVELS = 0;

  public Board {
    contestants = List.copyOf(contestants);
    feasibleFrontier = List.copyOf(feasibleFrontier);
  }

  /** The same board as the answer to another question that it answers as well. */
  Board answering(BoardQuery other) {
    return other.equals(query)
        ? this
        : new Board(tournament, other, contestants, feasibleFrontier, judged, hopSensitivity);
  }

  /** The one level it is about; {@link #ALL_LEVELS} for all. */
  public int level() {
    return query.level();
  }

  /** How much a hop counts in its N. */
  public double alphaHops() {
    Double asked = query.alphaHops();
    return asked == null ? tournament.settings().weights().alphaHops() : asked;
  }

  /** Whether a hop counts as much as the tournament says. */
  public boolean weighsAsItsTournament() {
    return alphaHops() == tournament.settings().weights().alphaHops();
  }
}
