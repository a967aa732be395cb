package amalgam.publication;

import amalgam.rating.Axis;
import amalgam.rating.AxisRatings;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingLine;
import amalgam.statistics.rating.Unrated;
import amalgam.tournament.EntrantId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The ratings as a leaderboard's file tells them; entrants are numbered as on the board. */
final class RatingsFile {

  private RatingsFile() {}

  static RatingBoard ratings(JsonNode leaderboard) {
    Map<JudgeKind, Map<Axis, AxisRatings>> ratings = new EnumMap<>(JudgeKind.class);
    for (JsonNode counted : leaderboard.required("votes")) {
      JudgeKind judges = JudgeKind.ofWord(counted.required("judges").asString());
      Axis axis = Axis.ofWord(counted.required("axis").asString());
      ratings
          .computeIfAbsent(judges, kind -> new EnumMap<>(Axis.class))
          .put(axis, ratings(leaderboard, counted, judges, axis));
    }
    return new RatingBoard(ratings);
  }

  private static AxisRatings ratings(
      JsonNode leaderboard, JsonNode counted, JudgeKind judges, Axis axis) {
    Map<EntrantId, RatingLine> entrants = new HashMap<>();
    Map<String, RatingLine> contestants = new HashMap<>();
    for (JsonNode contestant : leaderboard.required("contestants")) {
      contestants.put(contestant.required("contestant").asString(), line(contestant, judges, axis));
      for (JsonNode entrant : contestant.required("entrants")) {
        entrants.put(new EntrantId(entrants.size()), line(entrant, judges, axis));
      }
    }
    return new AxisRatings(
        counted.required("votes").asLong(),
        counted.required("raters").asInt(),
        entrants,
        contestants,
        StandingsFile.estimate(counted.required("leftAdvantage")));
  }

  private static RatingLine line(JsonNode rated, JudgeKind judges, Axis axis) {
    JsonNode line =
        rated
            .required(judges == JudgeKind.HUMAN ? "ratings" : "automatedRatings")
            .required(axis.word());
    return new RatingLine(
        StandingsFile.estimate(line),
        line.hasNonNull("rank") ? line.get("rank").asInt() : 0,
        line.required("raters").asInt(),
        line.required("prompts").asInt(),
        line.required("provisional").asBoolean(),
        reason(line.required("unrated")));
  }

  private static Unrated.@Nullable Reason reason(JsonNode unrated) {
    return unrated.isNull()
        ? null
        : Arrays.stream(Unrated.Reason.values())
            .filter(reason -> reason.sentence().equals(unrated.asString()))
            .findFirst()
            .orElse(Unrated.Reason.NO_VOTES);
  }
}
