package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** The votes that count of one tournament, by kind of judge and axis. */
final class Scores {

  private final Map<JudgeKind, Map<Axis, Scoreboard>> scores = new EnumMap<>(JudgeKind.class);
  private final Map<EntrantId, String> contestants = new HashMap<>();
  private final Map<String, Long> raters = new HashMap<>();
  private final ToLongFunction<PromptId> bundles;

  /**
   * No votes.
   *
   * @param bundles the matched bundle of a prompt
   */
  Scores(ToLongFunction<PromptId> bundles) {
    this.bundles = bundles;
  }

  /** Learns whose the entrants are that votes are about. */
  void know(Collection<Entrant> entrants) {
    entrants.forEach(entrant -> contestants.put(entrant.id(), entrant.contestantId()));
  }

  /**
   * Counts an answer, or takes it back.
   *
   * @param isIn false to take back what was counted
   */
  void count(Ballot ballot, boolean isIn) {
    scores
        .computeIfAbsent(ballot.judge().kind(), kind -> new EnumMap<>(Axis.class))
        .computeIfAbsent(ballot.axis(), axis -> new Scoreboard(ballot.judge().kind(), bundles))
        .count(
            ballot,
            contestant(ballot.comparison().left().entrant()),
            contestant(ballot.comparison().right().entrant()),
            raters.computeIfAbsent(ballot.rater().pseudonym(), name -> (long) raters.size()),
            isIn);
  }

  private String contestant(EntrantId entrant) {
    return Objects.requireNonNull(contestants.get(entrant));
  }

  /** Forgets all votes. */
  void clear() {
    scores.clear();
    raters.clear();
  }

  /** The ratings that they give. */
  RatingBoard board() {
    Map<JudgeKind, Map<Axis, AxisRatings>> ratings = new EnumMap<>(JudgeKind.class);
    scores.forEach(
        (judges, axes) -> {
          Map<Axis, AxisRatings> byAxis = new EnumMap<>(Axis.class);
          axes.forEach((axis, score) -> byAxis.put(axis, score.ratings()));
          ratings.put(judges, Map.copyOf(byAxis));
        });
    return new RatingBoard(ratings);
  }

  /** One entrant's rating less another's on an axis; none where one of them is unrated. */
  Estimate difference(JudgeKind judges, Axis axis, EntrantId one, EntrantId other) {
    Scoreboard score = scores.getOrDefault(judges, Map.of()).get(axis);
    return score == null ? Estimate.NONE : score.difference(one, other);
  }

  /** What one more vote by a person would tell. */
  PairGains gains() {
    Map<Axis, PairGains.OnAxis> byAxis = new EnumMap<>(Axis.class);
    scores
        .getOrDefault(JudgeKind.HUMAN, Map.of())
        .forEach((axis, score) -> score.gains().ifPresent(told -> byAxis.put(axis, told)));
    return new PairGains(byAxis);
  }
}
