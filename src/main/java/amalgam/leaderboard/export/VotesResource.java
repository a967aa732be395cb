package amalgam.leaderboard.export;

import amalgam.leaderboard.export.LeaderboardResource.Interval;
import amalgam.rating.Axis;
import amalgam.rating.AxisRatings;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import java.util.Arrays;
import java.util.List;

/**
 * What the ratings on one axis by one kind of judge rest on, as programs see it.
 *
 * @param judges {@code human} or {@code automated}; the two never mix
 * @param votes that count, between different entrants
 * @param raters who cast them, or how many automated judges
 * @param leftAdvantage points by which the left side was preferred; none where the votes do not
 *     tell
 */
public record VotesResource(
    String judges, String axis, long votes, int raters, Interval leftAdvantage) {

  static List<VotesResource> of(RatingBoard ratings) {
    return ratings.judges().stream()
        .flatMap(judges -> Arrays.stream(Axis.values()).map(axis -> of(ratings, judges, axis)))
        .toList();
  }

  private static VotesResource of(RatingBoard ratings, JudgeKind judges, Axis axis) {
    AxisRatings rated = ratings.of(judges, axis);
    return new VotesResource(
        judges.word(),
        axis.word(),
        rated.votes(),
        rated.raters(),
        Interval.of(rated.leftAdvantage()));
  }
}
