package amalgam.leaderboard.export;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.MeasureDifference;
import amalgam.leaderboard.comparison.PairOpinion;
import amalgam.leaderboard.comparison.PairVerdict;
import amalgam.leaderboard.comparison.PromptDuel;
import amalgam.leaderboard.comparison.Verdict;
import amalgam.leaderboard.export.LeaderboardResource.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, as programs see it.
 *
 * @param confidenceLevel of every interval
 * @param falseAlarms highest probability that a verdict ever tells equals apart
 * @param a the first of the two
 * @param b the second of the two
 * @param bundles of the tournament
 * @param differences a minus b, by measure
 * @param verdict on their creativity, bundle by bundle in the order of play
 * @param prompts those where they differ most, in either direction
 * @param pairs reference settings against each other
 * @param votes what raters say of the two, by kind of judge and axis
 */
public record ComparisonResource(
    long tournament,
    double confidenceLevel,
    double falseAlarms,
    Map<String, Object> a,
    Map<String, Object> b,
    int bundles,
    List<Map<String, Object>> differences,
    Map<String, Object> verdict,
    List<Map<String, Object>> prompts,
    List<Map<String, Object>> pairs,
    List<Map<String, Object>> votes) {

  /** What programs see of {@code comparison}, and of what raters say of its two. */
  public static ComparisonResource of(Comparison comparison, List<PairOpinion> opinions) {
    return new ComparisonResource(
        comparison.board().tournament().id().value(),
        Board.CONFIDENCE_LEVEL,
        Verdict.FALSE_ALARMS,
        competitor(comparison.first()),
        competitor(comparison.second()),
        comparison.bundles(),
        comparison.differences().stream().map(ComparisonResource::difference).toList(),
        verdict(comparison.verdict(), "Bundles"),
        Stream.concat(comparison.firstBetter().stream(), comparison.secondBetter().stream())
            .map(ComparisonResource::prompt)
            .toList(),
        comparison.pairs().stream().map(ComparisonResource::pair).toList(),
        opinions.stream().map(ComparisonResource::opinion).toList());
  }

  private static Map<String, Object> competitor(Competitor competitor) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", competitor.key());
    fields.put("contestant", competitor.contestant().id());
    fields.put("entrant", competitor.standing().entrant().decoding().label());
    fields.put("provisional", competitor.standing().isProvisional());
    EntrantMarks.put(fields, competitor.standing().entrant());
    return fields;
  }

  private static Map<String, Object> difference(MeasureDifference one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("measure", one.measure().key());
    fields.put("n", one.bundles());
    if (one.bundles() > 0) {
      fields.put("a", one.first());
      fields.put("b", one.second());
      fields.put("difference", Interval.of(one.paired().difference()));
      fields.put("rankBiserial", Interval.of(one.paired().rankBiserial()));
      fields.put("p", one.paired().test().p());
      fields.put("adjustedP", one.adjustedP());
      fields.put("zeros", one.paired().test().zeros());
    }
    return fields;
  }

  private static Map<String, Object> opinion(PairOpinion opinion) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("judges", opinion.judges().word());
    fields.put("axis", opinion.axis().word());
    fields.put("ratingDifference", Interval.of(opinion.difference()));
    fields.putAll(verdict(opinion.verdict(), "Raters"));
    return fields;
  }

  /**
   * @param encounters what it counts, as the end of a name
   */
  private static Map<String, Object> verdict(Verdict verdict, String encounters) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("wins", verdict.wins());
    fields.put("losses", verdict.losses());
    fields.put("ties", verdict.ties());
    fields.put("logEvidence", verdict.logEvidence());
    if (verdict.winner() != 0) {
      fields.put("winner", verdict.winner() > 0 ? "a" : "b");
      fields.put("decidedAfter" + encounters, verdict.decidedAfter());
    } else if (verdict.needed() > 0) {
      fields.put("more%sAtThisRate".formatted(encounters), verdict.needed());
    }
    return fields;
  }

  private static Map<String, Object> prompt(PromptDuel duel) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("promptId", duel.difference().prompt().id().value());
    fields.put("level", duel.difference().prompt().level());
    fields.put("a", duel.difference().first());
    fields.put("b", duel.difference().second());
    putBest(fields, "bestOfA", duel.first());
    putBest(fields, "bestOfB", duel.second());
    return fields;
  }

  private static void putBest(
      Map<String, Object> fields, String name, @Nullable JudgedProposal best) {
    if (best != null) {
      fields.put(
          name, Map.of("proposalId", best.proposal().id().value(), "walk", best.proposal().walk()));
    }
  }

  private static Map<String, Object> pair(PairVerdict pair) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", pair.first().contestant().id());
    fields.put("b", pair.second().contestant().id());
    fields.putAll(verdict(pair.verdict(), "Bundles"));
    fields.put("countsAmongAllPairs", pair.counts());
    return fields;
  }
}
