package amalgam.publication;

import amalgam.concept.TaskKind;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.export.RunManifest;
import amalgam.rating.RatingBoard;
import amalgam.tournament.Publication;
import amalgam.tournament.Visibility;
import amalgam.ui.wording.Variants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a tournament's files say of it.
 *
 * @param createdAt when it was written down
 * @param prompts how many were drawn
 * @param contestants in the order of the board
 * @param ratings by votes; none where nobody voted
 * @param history since when it is public, and what was run in private before
 */
record TournamentRecord(
    RunManifest manifest,
    Instant createdAt,
    int prompts,
    List<ContestantStanding> contestants,
    List<FrontierPoint> feasibleFrontier,
    RatingBoard ratings,
    String history) {

  static final String MANIFEST = "manifest.json";
  static final String TOURNAMENT = "tournament.json";
  static final String LEADERBOARD = "leaderboard.json";

  TournamentRecord {
    contestants = List.copyOf(contestants);
    feasibleFrontier = List.copyOf(feasibleFrontier);
  }

  /** What was asked for. */
  TaskKind task() {
    String word = manifest.task();
    return word == null ? TaskKind.WALK : TaskKind.ofWord(word);
  }

  static TournamentRecord of(RunManifest manifest, JsonNode tournament, JsonNode leaderboard) {
    StandingsFile standings = new StandingsFile(leaderboard);
    return new TournamentRecord(
        manifest,
        Instant.parse(tournament.required("createdAt").asString()),
        tournament.required("prompts").asInt(),
        standings.contestants(),
        standings.feasibleFrontier(),
        RatingsFile.ratings(leaderboard),
        history(tournament));
  }

  private static String history(JsonNode tournament) {
    JsonNode told = tournament.required("variants");
    boolean isPublic =
        Visibility.PUBLIC.word().equals(tournament.required("visibility").asString());
    return Variants.told(
        isPublic,
        new Publication(
            told.hasNonNull("publishedAt")
                ? Instant.parse(told.get("publishedAt").asString())
                : null,
            told.required("entrants").asInt(),
            words(told.required("withdrawn")),
            words(told.required("rerun")),
            told.required("otherTournaments").asInt(),
            told.required("otherEntrants").asInt()));
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  /**
   * Reads it from the files of a finished run.
   *
   * @throws PublicationException if they are not those of this version
   */
  static TournamentRecord read(Path folder, JsonMapper json) throws IOException {
    try {
      return of(
          json.readValue(Files.readString(folder.resolve(MANIFEST)), RunManifest.class),
          json.readTree(Files.readString(folder.resolve(TOURNAMENT))),
          json.readTree(Files.readString(folder.resolve(LEADERBOARD))));
    } catch (JacksonException e) {
      throw new PublicationException(
          "The results in '%s' cannot be read (%s); play the definition again with this version."
              .formatted(folder, e.getOriginalMessage()));
    }
  }

  String name() {
    return manifest.tournament();
  }

  /** Whether anybody has voted on it. */
  boolean isRated() {
    return !ratings.judges().isEmpty();
  }

  /** How many decoding settings entered in all. */
  int entrants() {
    return contestants.stream().mapToInt(one -> one.entrants().size()).sum();
  }

  /** Proposals that were judged. */
  long judged() {
    return contestants.stream()
        .flatMap(one -> one.entrants().stream())
        .mapToLong(EntrantStanding::proposals)
        .sum();
  }
}
