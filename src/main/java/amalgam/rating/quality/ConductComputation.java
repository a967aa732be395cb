package amalgam.rating.quality;

import amalgam.rating.quality.RaterConduct.Evidence;
import amalgam.statistics.sequential.HabitTest;
import amalgam.statistics.sequential.OutlierRater;
import amalgam.statistics.sequential.OutlierRater.Vote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a study's answers say of each of its raters. Held against are those others who are not set
 * aside, nor careless by what their own answers say.
 */
final class ConductComputation {

  private final QualityRule rule;
  private final Set<String> setAside;
  private final Map<String, List<GivenAnswer>> byRater = new LinkedHashMap<>();

  /**
   * @param setAside pseudonyms of those whose votes do not count
   */
  ConductComputation(QualityRule rule, Set<String> setAside) {
    this.rule = rule;
    this.setAside = setAside;
  }

  /** Takes an answer in, each rater's in the order in which they were given. */
  void add(GivenAnswer answer) {
    byRater.computeIfAbsent(answer.rater(), rater -> new ArrayList<>()).add(answer);
  }

  /** Each rater, in the order of their first answers. */
  List<RaterConduct> conducts() {
    Set<String> trusted = new HashSet<>(byRater.keySet());
    trusted.removeAll(setAside);
    byRater.forEach((rater, answers) -> distrust(rater, answers, trusted));
    LikelyAnswers likely =
        new LikelyAnswers(
            byRater.entrySet().stream()
                .filter(entry -> trusted.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    List<RaterConduct> conducts = new ArrayList<>();
    byRater.forEach(
        (rater, answers) -> {
          List<OptionalDouble> left = likely.left(answers, trusted.contains(rater));
          conducts.add(conduct(rater, answers, left));
        });
    return conducts;
  }

  private void distrust(String rater, List<GivenAnswer> answers, Set<String> trusted) {
    List<OptionalDouble> unknown = answers.stream().map(any -> OptionalDouble.empty()).toList();
    if (rule.signs(conduct(rater, answers, unknown)).stream().anyMatch(Sign::isDecisive)) {
      trusted.remove(rater);
    }
  }

  /**
   * @param left for each answer the probability that another rater prefers the left side
   */
  private RaterConduct conduct(String rater, List<GivenAnswer> answers, List<OptionalDouble> left) {
    List<Vote> bySide = new ArrayList<>();
    List<Vote> byFavour = new ArrayList<>();
    double checks = 0;
    double mostByChecks = 0;
    HabitTest habit = new HabitTest();
    double most = 0;
    for (int place = 0; place < answers.size(); place++) {
      GivenAnswer answer = answers.get(place);
      if (answer.isCheck()) {
        checks += rule.logRatioOfCheck(answer.isPassed());
      }
      if (answer.isDecided() && left.get(place).isPresent()) {
        double likely = left.get(place).getAsDouble();
        bySide.add(Vote.fitted(answer.isLeft(), likely));
        byFavour.add(Vote.fitted(answer.isLeft() == likely >= 0.5, Math.max(likely, 1 - likely)));
        habit.add(bySide.getLast());
      }
      mostByChecks = Math.max(mostByChecks, checks);
      most = Math.max(most, checks + habit.logEvidence());
    }
    return new ConductSums(answers)
        .conduct(
            rater,
            answers.size(),
            new Evidence(
                mostByChecks,
                most,
                OutlierRater.logEvidence(bySide, true),
                OutlierRater.logEvidence(bySide, false),
                OutlierRater.logEvidence(byFavour, false)));
  }
}
