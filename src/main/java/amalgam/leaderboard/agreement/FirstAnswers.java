package amalgam.leaderboard.agreement;

import amalgam.leaderboard.agreement.Answer.Pair;
import amalgam.leaderboard.agreement.Preference.Majority;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What raters said of each pair when they saw it first, so that asking one of them again does not
 * count as agreement between two.
 *
 * @param byPair by rater
 */
record FirstAnswers(Map<Pair, Map<String, Preference>> byPair) {

  static FirstAnswers of(List<Answer> answers) {
    Map<Pair, Map<String, Preference>> byPair = new LinkedHashMap<>();
    for (Answer answer : answers) {
      byPair
          .computeIfAbsent(answer.pair(), pair -> new LinkedHashMap<>())
          .putIfAbsent(answer.rater(), answer.preference());
    }
    return new FirstAnswers(byPair);
  }

  /** What most raters said of each pair. */
  Map<Pair, Majority> majorities() {
    Map<Pair, Majority> majorities = new HashMap<>();
    byPair.forEach((pair, given) -> majorities.put(pair, Preference.majority(given.values())));
    return majorities;
  }

  /** Number of pairs of which two or more raters said something but no answer is the commonest. */
  long undecided() {
    return byPair.values().stream()
        .filter(given -> given.size() > 1 && Preference.majority(given.values()).isTied())
        .count();
  }
}
