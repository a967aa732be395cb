package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.RatingBoard;
import java.util.List;
import java.util.Optional;

/**
 * What the answers of some people say.
 *
 * @param standings how far these people agree, on each axis that they answered
 * @param ratings by their votes
 */
public record Opinion(List<JudgeStanding> standings, RatingBoard ratings) {

  public Opinion {
    standings = List.copyOf(standings);
  }

  /** How far they agree on an axis; empty where they did not answer on it. */
  public Optional<JudgeStanding> on(Axis axis) {
    return standings.stream().filter(standing -> standing.axis() == axis).findFirst();
  }
}
