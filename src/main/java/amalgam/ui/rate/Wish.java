package amalgam.ui.rate;

import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.assignment.ScalePoints;
import amalgam.statistics.rating.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a rater wishes. It comes from a browser, so whatever may stand in it: what cannot be read is
 * left out, and the services refuse what is missing.
 *
 * @param pair that it is about; one that nobody has where it is about none
 * @param took how long the rater looked at the pair
 */
record Wish(
    Deed deed,
    AssignmentId pair,
    Map<Axis, Outcome> outcomes,
    Map<Axis, ScalePoints> points,
    Duration took) {

  /** A pair to rate, whichever it be. */
  static final Wish NEXT =
      new Wish(Deed.NEXT, new AssignmentId(0), Map.of(), Map.of(), Duration.ZERO);

  private static final int LONGEST_ID = 18;

  /** What may be wished. */
  enum Deed {
    CONSENT,
    WARM_UP,
    WARMED,
    ANSWER,
    SKIP,
    UNDO,
    NEXT,
    STOP,
    GO_ON,
    FORGET,
    UNKNOWN;

    private static Deed ofWord(String word) {
      for (Deed deed : values()) {
        if (deed.name().equals(word.replace('-', '_').toUpperCase(Locale.ROOT))) {
          return deed;
        }
      }
      return UNKNOWN;
    }
  }

  static Wish read(JsonNode detail) {
    return new Wish(
        Deed.ofWord(detail.path("deed").asString("")),
        pair(detail.path("pair").asString("")),
        outcomes(detail.path("answers")),
        points(detail.path("marks")),
        Duration.ofMillis(Math.max(0, detail.path("took").asLong(0))));
  }

  private static AssignmentId pair(String id) {
    boolean isId = id.length() <= LONGEST_ID && id.matches("[0-9]+");
    return new AssignmentId(isId ? Long.parseLong(id) : 0);
  }

  private static Map<Axis, Outcome> outcomes(JsonNode answers) {
    Map<Axis, Outcome> outcomes = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      String word = answers.path(axis.word()).asString("");
      for (Outcome outcome : Outcome.values()) {
        if (outcome.word().equals(word)) {
          outcomes.put(axis, outcome);
        }
      }
    }
    return outcomes;
  }

  private static Map<Axis, ScalePoints> points(JsonNode marks) {
    Map<Axis, ScalePoints> points = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      int left = marks.path(axis.word() + "-left").asInt(0);
      int right = marks.path(axis.word() + "-right").asInt(0);
      if (isOnScale(left) && isOnScale(right)) {
        points.put(axis, new ScalePoints(left, right));
      }
    }
    return points;
  }

  private static boolean isOnScale(int mark) {
    return mark >= ScalePoints.LEAST && mark <= ScalePoints.MOST;
  }
}
