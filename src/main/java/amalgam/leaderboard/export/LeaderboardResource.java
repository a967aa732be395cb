package amalgam.leaderboard.export;

import amalgam.contestant.Contestant;
import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.rating.RatingBoard;
import amalgam.statistics.Estimate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A leaderboard, as programs see it.
 *
 * @param level the one level it is about; 0 for all
 * @param hops that at least lie between the two concepts of its prompts; 0 for any
 * @param decoding label of the one setting it is about; null for all
 * @param alphaHops how much a hop counts in N
 * @param asOf the moment at which it stood so; null for now
 * @param confidenceLevel of every interval
 * @param ratingsOf which votes the ratings count, in a sentence: not those of a part of the board
 * @param votes what the ratings rest on, by kind of judge and axis; none where nobody voted
 */
public record LeaderboardResource(
    long tournament,
    int level,
    double confidenceLevel,
    List<Map<String, Object>> contestants,
    List<FrontierPoint> feasibleFrontier,
    int hops,
    @Nullable String decoding,
    double alphaHops,
    @Nullable Instant asOf,
    HopSensitivityResource hopSensitivity,
    VariantsResource variants,
    String ratingsOf,
    List<VotesResource> votes) {

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

  static LeaderboardResource of(Board board, RatingBoard ratings, VariantsResource variants) {
    return new LeaderboardResource(
        board.tournament().id().value(),
        board.level(),
        Board.CONFIDENCE_LEVEL,
        board.contestants().stream().map(one -> contestant(board, one, ratings)).toList(),
        board.feasibleFrontier(),
        board.query().hops(),
        board.query().decoding(),
        board.alphaHops(),
        board.query().asOf(),
        HopSensitivityResource.of(board.hopSensitivity()),
        variants,
        RatingColumns.counted(board.query()),
        VotesResource.of(ratings));
  }

  private static Map<String, Object> contestant(
      Board board, ContestantStanding standing, RatingBoard ratings) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("contestant", standing.contestant().id());
    fields.put("name", standing.contestant().name());
    fields.put("kind", standing.contestant().kind().word());
    fields.put("family", standing.contestant().family());
    if (standing.contestant().parameters() != null) {
      fields.put("parameters", standing.contestant().parameters());
    }
    fields.putAll(measures(board, standing.reference()));
    fields.putAll(RatingColumns.fields(ratings, axis -> axis.of(standing.contestant().id())));
    fields.put("hypervolume", Interval.of(standing.hypervolume()));
    fields.put(
        "entrants",
        standing.entrants().stream()
            .map(one -> entrant(board, standing.contestant(), one, ratings))
            .toList());
    return fields;
  }

  private static Map<String, Object> entrant(
      Board board, Contestant contestant, EntrantStanding standing, RatingBoard ratings) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("entrant", standing.entrant().decoding().label());
    if (contestant.parameters() != null) {
      fields.put("parameters", contestant.parameters());
    }
    fields.put("temperature", standing.entrant().decoding().temperature());
    fields.put("topK", standing.entrant().decoding().topK());
    fields.put("topP", standing.entrant().decoding().topP());
    fields.put("noRevisits", standing.entrant().decoding().noRevisits());
    fields.put("minHops", standing.entrant().decoding().minHops());
    EntrantMarks.put(fields, standing.entrant());
    fields.putAll(measures(board, standing));
    fields.putAll(RatingColumns.fields(ratings, axis -> axis.of(standing.entrant().id())));
    fields.put("hypervolume", Interval.of(standing.hypervolume()));
    return fields;
  }

  private static Map<String, Object> measures(Board board, EntrantStanding standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("n", standing.proposals());
    for (Measure measure : Measure.values()) {
      fields.put(measure.key(), Interval.of(standing.of(measure)));
    }
    fields.put("pNonDominated", Interval.of(standing.nonDominated()));
    Map<String, Long> errors = new LinkedHashMap<>();
    for (Gate gate : Gate.of(board.tournament().task())) {
      errors.put(gate.word(), standing.gates().getOrDefault(gate, 0L));
    }
    fields.put("errors", errors);
    fields.put("provisional", standing.isProvisional());
    return fields;
  }
}
