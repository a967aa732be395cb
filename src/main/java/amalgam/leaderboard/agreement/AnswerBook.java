package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.PromptId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Answers by axis and judge, each list in the order in which they were given. A judge that is asked
 * in either order has one vote on a pair, and behind it the answers about what it was shown.
 */
final class AnswerBook {

  private final Map<Axis, Map<Judge, List<Answer>>> answers = new EnumMap<>(Axis.class);
  private final Map<Axis, Map<Judge, List<Answer>>> shown = new EnumMap<>(Axis.class);
  private final ToLongFunction<PromptId> bundles;

  /**
   * @param bundles the matched bundle of each prompt
   */
  AnswerBook(ToLongFunction<PromptId> bundles) {
    this.bundles = bundles;
  }

  void add(Ballot ballot) {
    add(answers, ballot.axis(), ballot.judge(), Answer.of(ballot, bundles));
  }

  /** Adds what a judge answered about two proposals as they were shown. */
  void addShown(Axis axis, Judge judge, Comparison comparison, Outcome outcome) {
    add(shown, axis, judge, Answer.of(comparison, judge.id(), outcome, bundles));
  }

  private static void add(
      Map<Axis, Map<Judge, List<Answer>>> book, Axis axis, Judge judge, Answer answer) {
    book.computeIfAbsent(axis, key -> new HashMap<>())
        .computeIfAbsent(judge, key -> new ArrayList<>())
        .add(answer);
  }

  /** The answers of a judge about what it was shown; its votes where they are no more than that. */
  List<Answer> shown(Axis axis, Judge judge) {
    List<Answer> asShown = shown.getOrDefault(axis, Map.of()).getOrDefault(judge, List.of());
    return asShown.isEmpty() ? of(axis, judge) : asShown;
  }

  /** Who answered anything on an axis. */
  Set<Judge> judges(Axis axis) {
    return answers.getOrDefault(axis, Map.of()).keySet();
  }

  /** The answers of a judge on an axis; none where it gave none. */
  List<Answer> of(Axis axis, Judge judge) {
    return answers.getOrDefault(axis, Map.of()).getOrDefault(judge, List.of());
  }
}
