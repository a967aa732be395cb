package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Judge;
import amalgam.tournament.PromptId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Answers by axis and judge, each list in the order in which they were given. */
final class AnswerBook {

  private final Map<Axis, Map<Judge, List<Answer>>> answers = new EnumMap<>(Axis.class);
  private final ToLongFunction<PromptId> bundles;

  /**
   * @param bundles the matched bundle of each prompt
   */
  AnswerBook(ToLongFunction<PromptId> bundles) {
    this.bundles = bundles;
  }

  void add(Ballot ballot) {
    answers
        .computeIfAbsent(ballot.axis(), axis -> new HashMap<>())
        .computeIfAbsent(ballot.judge(), judge -> new ArrayList<>())
        .add(Answer.of(ballot, bundles));
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
