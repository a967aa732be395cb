package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import java.util.Map;

/**
 * The ratings on one axis by one kind of judge.
 *
 * @param votes that count, between any entrants
 * @param raters who cast them
 * @param entrants those with votes
 * @param contestants those with votes, all their entrants taken together; votes between two of one
 *     contestant say nothing of it
 * @param leftAdvantage points by which the left side is preferred; {@link Estimate#NONE} where the
 *     votes do not tell
 */
public record AxisRatings(
    long votes,
    int raters,
    Map<EntrantId, RatingLine> entrants,
    Map<String, RatingLine> contestants,
    Estimate leftAdvantage) {

  static final AxisRatings NONE = new AxisRatings(0, 0, Map.of(), Map.of(), Estimate.NONE);

  public AxisRatings {
    entrants = Map.copyOf(entrants);
    contestants = Map.copyOf(contestants);
  }

  /** The line of an entrant, with votes or without. */
  public RatingLine of(EntrantId entrant) {
    return entrants.getOrDefault(entrant, RatingLine.WITHOUT_VOTES);
  }

  /** The line of a contestant, with votes or without. */
  public RatingLine of(String contestant) {
    return contestants.getOrDefault(contestant, RatingLine.WITHOUT_VOTES);
  }
}
