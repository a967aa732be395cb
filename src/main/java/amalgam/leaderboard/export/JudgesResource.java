package amalgam.leaderboard.export;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.leaderboard.export.LeaderboardResource.Interval;
import amalgam.rating.Judge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The judges of a tournament, as programs see them.
 *
 * @param votes that count
 * @param confidenceLevel of every interval
 * @param judges with what is said of each by axis; people first, all together
 */
public record JudgesResource(
    long tournament, long votes, double confidenceLevel, List<Map<String, Object>> judges) {

  /** What programs see of {@code report}. */
  public static JudgesResource of(JudgeReport report) {
    return new JudgesResource(
        report.tournament().id().value(),
        report.basis().votes(),
        Board.CONFIDENCE_LEVEL,
        report.judges().stream().map(judge -> judge(judge, report)).toList());
  }

  private static Map<String, Object> judge(Judge judge, JudgeReport report) {
    Map<String, Object> axes = new LinkedHashMap<>();
    report.standings().stream()
        .filter(standing -> standing.judge().equals(judge))
        .forEach(standing -> axes.put(standing.axis().word(), standing(standing)));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("judge", judge.id());
    fields.put("kind", judge.kind().word());
    fields.put("axes", axes);
    return fields;
  }

  private static Map<String, Object> standing(JudgeStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("votes", standing.votes());
    fields.put("raters", standing.raters());
    fields.put("pairs", standing.pairs());
    fields.put("shared", standing.shared());
    fields.put("undecided", standing.undecided());
    fields.put("provisional", standing.isProvisional());
    for (Quantity quantity : Quantity.values()) {
      fields.put(quantity.key(), Interval.of(standing.of(quantity)));
    }
    return fields;
  }
}
