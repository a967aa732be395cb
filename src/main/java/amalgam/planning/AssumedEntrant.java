package amalgam.planning;

import amalgam.statistics.rating.ArenaScale;

/**
 * An entrant of whom somebody assumes how good it is.
 *
 * @param name what it is called; the id of a contestant where there is one already
 * @param novelty its rating by votes on novelty, in points
 * @param utility its rating by votes on utility, in points
 * @param satisfaction share of the prompts that it satisfies, 0…1
 * @param noveltyGivenValid mean N of its walks that satisfy
 */
public record AssumedEntrant(
    String name, double novelty, double utility, double satisfaction, double noveltyGivenValid) {

  private static final double FARTHEST = 2_000;

  public AssumedEntrant {
    Raters.require(
        !name.isBlank() && name.length() <= 100, "Every entrant needs a name of 1–100 characters.");
    Raters.require(
        isRating(novelty) && isRating(utility),
        "The ratings of %s must lie between −1,000 and 3,000 points.".formatted(name));
    Raters.require(
        satisfaction >= 0 && satisfaction <= 1,
        "The share of prompts that %s satisfies must lie between 0 and 100%%.".formatted(name));
    Raters.require(
        noveltyGivenValid >= 0 && noveltyGivenValid <= 100,
        "The novelty of %s's walks must lie between 0 and 100 nats.".formatted(name));
  }

  private static boolean isRating(double points) {
    return Math.abs(points - ArenaScale.CENTRE) <= FARTHEST;
  }

  /** Its strength on an axis, on the scale of the logit. */
  double strength(VoteAxis axis) {
    double points = axis == VoteAxis.NOVELTY ? novelty : utility;
    return (points - ArenaScale.CENTRE) / ArenaScale.POINTS;
  }
}
