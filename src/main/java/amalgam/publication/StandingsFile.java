package amalgam.publication;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.creativity.Gate;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A leaderboard as its file tells it. Who stood where is there; the database's own ids are not. */
final class StandingsFile {

  private final JsonNode leaderboard;
  private final TournamentId tournament;
  private int entered;

  StandingsFile(JsonNode leaderboard) {
    this.leaderboard = leaderboard;
    this.tournament = new TournamentId(leaderboard.required("tournament").asLong());
  }

  /** Its entrants are numbered in the order of the file. */
  List<ContestantStanding> contestants() {
    entered = 0;
    List<ContestantStanding> contestants = new ArrayList<>();
    for (JsonNode line : leaderboard.required("contestants")) {
      contestants.add(contestant(line));
    }
    return contestants;
  }

  List<FrontierPoint> feasibleFrontier() {
    List<FrontierPoint> points = new ArrayList<>();
    for (JsonNode point : leaderboard.required("feasibleFrontier")) {
      points.add(
          new FrontierPoint(
              point.required("novelty").asDouble(),
              point.required("satisfaction").asDouble(),
              point.required("utility").asDouble()));
    }
    return points;
  }

  private ContestantStanding contestant(JsonNode line) {
    String id = line.required("contestant").asString();
    Contestant contestant =
        new Contestant(
            id,
            line.required("name").asString(),
            line.required("family").asString(),
            ContestantKind.ofWord(line.required("kind").asString()),
            line.hasNonNull("parameters") ? line.get("parameters").asLong() : null,
            null);
    List<EntrantStanding> entrants = new ArrayList<>();
    for (JsonNode entrant : line.required("entrants")) {
      entrants.add(entrant(id, entrants.size(), entrant));
    }
    return new ContestantStanding(contestant, entrants, estimate(line.required("hypervolume")));
  }

  private EntrantStanding entrant(String contestant, int ordinal, JsonNode line) {
    Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measures.put(measure, estimate(line.required(measure.key())));
    }
    Map<Gate, Long> gates = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      // Each task has its own, and an older file none of those that came later.
      gates.put(gate, line.required("errors").path(gate.word()).asLong(0));
    }
    long judged = line.required("n").asLong();
    // How many are missing is not told, only whether some are.
    long planned = line.required("provisional").asBoolean() ? judged + 1 : judged;
    return new EntrantStanding(
        entered(contestant, ordinal, line),
        measures,
        estimate(line.required("pNonDominated")),
        estimate(line.required("hypervolume")),
        gates,
        judged,
        planned);
  }

  private Entrant entered(String contestant, int ordinal, JsonNode line) {
    DecodingSettings decoding =
        new DecodingSettings(
            line.required("temperature").asDouble(),
            line.required("topK").asInt(),
            line.required("topP").asDouble(),
            line.required("noRevisits").asBoolean(),
            line.required("minHops").asInt());
    @Nullable String withdrawn =
        line.hasNonNull("withdrawn") ? line.get("withdrawn").asString() : null;
    @Nullable Instant rerun =
        line.hasNonNull("rerunAt") ? Instant.parse(line.get("rerunAt").asString()) : null;
    return new Entrant(
        new EntrantId(entered++),
        tournament,
        ordinal,
        contestant,
        decoding,
        1,
        null,
        withdrawn,
        false,
        rerun);
  }

  static Estimate estimate(JsonNode interval) {
    return new Estimate(
        number(interval.required("estimate")),
        number(interval.required("low")),
        number(interval.required("high")),
        interval.required("n").asLong());
  }

  private static double number(JsonNode value) {
    return value.isNull() ? Double.NaN : value.asDouble();
  }
}
