package amalgam.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All ratings of a tournament at one moment.
 *
 * @param byJudges only of those kinds of judge, and on those axes, that have votes
 */
public record RatingBoard(Map<JudgeKind, Map<Axis, AxisRatings>> byJudges) {

  /** Of a tournament without votes. */
  public static final RatingBoard EMPTY = new RatingBoard(Map.of());

  public RatingBoard {
    byJudges = Map.copyOf(byJudges);
  }

  /** The ratings on an axis by a kind of judge; empty ones where there are no votes. */
  public AxisRatings of(JudgeKind judges, Axis axis) {
    return byJudges.getOrDefault(judges, Map.of()).getOrDefault(axis, AxisRatings.NONE);
  }

  /** The kinds of judge that have voted, people first. */
  public List<JudgeKind> judges() {
    return Stream.of(JudgeKind.values()).filter(byJudges::containsKey).toList();
  }
}
