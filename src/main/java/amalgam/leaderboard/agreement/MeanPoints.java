package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.Ratings;
import amalgam.tournament.Entrant;

/**
 * How good people find an entrant's proposals by themselves, on one axis.
 *
 * @param raters how many gave them
 * @param points mean of those that count, with its interval over raters; n is how many there are
 */
public record MeanPoints(Entrant entrant, Axis axis, int raters, Estimate points) {

  /** Whether so few raters gave them that even where all are of one mind others need not be. */
  public boolean isProvisional() {
    return raters < Ratings.FEWEST_CLUSTERS;
  }
}
