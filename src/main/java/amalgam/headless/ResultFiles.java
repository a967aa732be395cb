package amalgam.headless;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.export.SpaceEdges;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.platform.node.Version;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.Tournaments;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of a finished run: those of the interface for programs, and what they are. */
@Component
class ResultFiles {

  /** Of every other file; written last, so that where it is, everything is. */
  static final String SUMS = "SHA256SUMS";

  private final TournamentExports exports;
  private final Tournaments tournaments;
  private final SpaceCatalog spaces;
  private final JsonMapper json;
  private final Version version;

  ResultFiles(
      TournamentExports exports,
      Tournaments tournaments,
      SpaceCatalog spaces,
      JsonMapper json,
      Version version) {
    this.exports = exports;
    this.tournaments = tournaments;
    this.spaces = spaces;
    this.json = json;
    this.version = version;
  }

  /** Writes all of them into {@code folder}. */
  void write(RunFolder folder, Tournament tournament) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Map.Entry<String, RunFolder.Content> file : contents(tournament).entrySet()) {
      Sha256 sum = new Sha256();
      folder.publish(file.getKey(), output -> file.getValue().writeTo(sum.over(output)));
      sums.put(file.getKey(), sum.hex());
    }
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    folder.publish(SUMS, output -> output.write(bytes(lines.toString())));
  }

  private Map<String, RunFolder.Content> contents(Tournament tournament) {
    ConceptSpace space = spaces.get(tournament.spaceId());
    Map<String, RunFolder.Content> files = new LinkedHashMap<>();
    files.put("definition.yaml", output -> output.write(bytes(tournament.definition())));
    files.put(
        "tournament.json",
        output -> output.write(json.writeValueAsBytes(exports.detail(tournament))));
    files.put("prompts.csv", output -> exports.promptsCsv(output, tournament));
    files.put("proposals.csv", output -> exports.proposalsCsv(output, tournament.id()));
    files.put(
        "leaderboard.json",
        output ->
            output.write(
                json.writeValueAsBytes(exports.leaderboard(tournament, Board.ALL_LEVELS))));
    files.put(
        "leaderboard.csv", output -> exports.leaderboardCsv(output, tournament, Board.ALL_LEVELS));
    files.put("edges.tsv", output -> SpaceEdges.write(output, space));
    files.put(
        "manifest.json",
        output ->
            output.write(
                json.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(manifest(tournament, space))));
    files.put("README.txt", output -> output.write(bytes(ReadMe.of(tournament, version.word()))));
    return files;
  }

  private RunManifest manifest(Tournament tournament, ConceptSpace space) {
    List<FailedUnit> failed = tournaments.failedUnits(tournament.id());
    TournamentDefinition definition = tournaments.check(tournament.definition());
    return RunManifest.of(
        version.word(),
        tournament,
        tournaments.progress(tournament.id()),
        exports.detail(tournament),
        definition.promptSpecification(),
        space,
        tournaments.entrants(tournament.id()).stream()
            .map(entrant -> RunManifest.Player.of(entrant, failed))
            .toList());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
