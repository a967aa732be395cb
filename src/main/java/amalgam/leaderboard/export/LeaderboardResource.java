package amalgam.leaderboard.export;

import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A leaderboard, as programs see it.
 *
 * @param level the one level it is about; 0 for all
 * @param confidenceLevel of every interval
 */
public record LeaderboardResource(
    long tournament,
    int level,
    double confidenceLevel,
    List<Map<String, Object>> contestants,
    List<FrontierPoint> feasibleFrontier) {

  /** A number with its interval; bounds are null where one observation says nothing of spread. */
  public record Interval(
      @Nullable Double estimate, @Nullable Double low, @Nullable Double high, long n) {

    static Interval of(Estimate estimate) {
      return new Interval(
          MissingNumber.orNull(estimate.estimate()),
          MissingNumber.orNull(estimate.low()),
          MissingNumber.orNull(estimate.high()),
          estimate.n());
    }
  }

  static LeaderboardResource of(Board board) {
    return new LeaderboardResource(
        board.tournament().id().value(),
        board.level(),
        Board.CONFIDENCE_LEVEL,
        board.contestants().stream().map(LeaderboardResource::contestant).toList(),
        board.feasibleFrontier());
  }

  private static Map<String, Object> contestant(ContestantStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("contestant", standing.contestant().id());
    fields.put("name", standing.contestant().name());
    fields.put("kind", standing.contestant().kind().word());
    fields.put("family", standing.contestant().family());
    if (standing.contestant().parameters() != null) {
      fields.put("parameters", standing.contestant().parameters());
    }
    fields.putAll(measures(standing.reference()));
    fields.put("hypervolume", Interval.of(standing.hypervolume()));
    fields.put("entrants", standing.entrants().stream().map(LeaderboardResource::entrant).toList());
    return fields;
  }

  private static Map<String, Object> entrant(EntrantStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("entrant", standing.entrant().decoding().label());
    fields.put("temperature", standing.entrant().decoding().temperature());
    fields.put("topK", standing.entrant().decoding().topK());
    fields.put("topP", standing.entrant().decoding().topP());
    fields.put("noRevisits", standing.entrant().decoding().noRevisits());
    fields.put("minHops", standing.entrant().decoding().minHops());
    if (standing.entrant().withdrawalReason() != null) {
      fields.put("withdrawn", standing.entrant().withdrawalReason());
    }
    fields.putAll(measures(standing));
    return fields;
  }

  private static Map<String, Object> measures(EntrantStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("n", standing.proposals());
    for (Measure measure : Measure.values()) {
      fields.put(measure.key(), Interval.of(standing.of(measure)));
    }
    fields.put("pNonDominated", Interval.of(standing.nonDominated()));
    Map<String, Long> errors = new LinkedHashMap<>();
    for (Gate gate : Gate.values()) {
      errors.put(gate.word(), standing.gates().getOrDefault(gate, 0L));
    }
    fields.put("errors", errors);
    fields.put("provisional", standing.isProvisional());
    return fields;
  }
}
