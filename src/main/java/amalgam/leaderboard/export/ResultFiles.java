package amalgam.leaderboard.export;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeReports;
import amalgam.leaderboard.comparison.Comparisons;
import amalgam.leaderboard.replay.Replay;
import amalgam.leaderboard.replay.Replays;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.Scalings;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.leaderboard.tradeoff.Tradeoffs;
import amalgam.platform.definition.DefinitionReader;
import amalgam.platform.node.Version;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of a tournament: those of the interface for programs, and what they are. */
@Component
public class ResultFiles {

  private final TournamentExports exports;
  private final Tradeoffs tradeoffs;
  private final Scalings scalings;
  private final Comparisons comparisons;
  private final JudgeReports judges;
  private final Replays replays;
  private final Tournaments tournaments;
  private final SpaceCatalog spaces;
  private final JsonMapper json;
  private final Version version;

  ResultFiles(
      TournamentExports exports,
      Tradeoffs tradeoffs,
      Scalings scalings,
      Comparisons comparisons,
      JudgeReports judges,
      Replays replays,
      Tournaments tournaments,
      SpaceCatalog spaces,
      JsonMapper json,
      Version version) {
    this.exports = exports;
    this.tradeoffs = tradeoffs;
    this.scalings = scalings;
    this.comparisons = comparisons;
    this.judges = judges;
    this.replays = replays;
    this.tournaments = tournaments;
    this.spaces = spaces;
    this.json = json;
    this.version = version;
  }

  /** Puts all of them on {@code shelf}, and their sums last. */
  public void write(FileShelf shelf, Tournament tournament) {
    SummedFiles files = new SummedFiles(shelf);
    tables(tournament).forEach(files::put);
    analyses(tournament).forEach(files::put);
    records(tournament).forEach(files::put);
    files.finish();
  }

  private Map<String, FileContent> tables(Tournament tournament) {
    ConceptSpace space = spaces.get(tournament.spaceId());
    Map<String, FileContent> files = new LinkedHashMap<>();
    for (TableFormat format : TableFormat.values()) {
      String ending = "." + format.ending();
      files.put("prompts" + ending, output -> exports.prompts(format, output, tournament));
      files.put("proposals" + ending, output -> exports.proposals(format, output, tournament.id()));
      files.put(
          "leaderboard" + ending,
          output ->
              exports.leaderboard(
                  format, output, tournament, BoardQuery.atLevel(Board.ALL_LEVELS)));
      files.put("votes" + ending, output -> exports.votes(format, output, tournament.id()));
      files.put("scales" + ending, output -> exports.scales(format, output, tournament.id()));
    }
    files.put("edges.tsv", output -> SpaceEdges.write(output, space));
    return files;
  }

  /** What follows from the tables; the comparison of all pairs where there are two to compare. */
  private Map<String, FileContent> analyses(Tournament tournament) {
    TournamentId id = tournament.id();
    Map<String, FileContent> files = new LinkedHashMap<>();
    Tradeoff tradeoff = tradeoffs.of(id).orElseThrow();
    files.put("tradeoff.csv", output -> TradeoffCsv.write(output, tradeoff));
    files.put("tradeoff.json", json(TradeoffResource.of(tradeoff)));
    Scaling scaling = scalings.of(id, Scaling.EACH_FIRST).orElseThrow();
    files.put("scaling.csv", output -> ScalingCsv.write(output, scaling));
    files.put("scaling.json", json(ScalingResource.of(scaling)));
    JudgeReport report = judges.of(id).orElseThrow();
    files.put("judges.csv", output -> JudgesCsv.write(output, report));
    files.put("judges.json", json(JudgesResource.of(report)));
    if (!report.calibration().isEmpty()) {
      files.put("calibration.csv", output -> CalibrationCsv.write(output, report.calibration()));
    }
    comparisons
        .of(id, "", "")
        .ifPresent(
            comparison ->
                files.put("pairs.csv", output -> PairsCsv.write(output, comparison.pairs())));
    Replay replay = replays.of(id).orElseThrow();
    files.put("replay.csv", output -> ReplayCsv.write(output, replay));
    return files;
  }

  private Map<String, FileContent> records(Tournament tournament) {
    Map<String, FileContent> files = new LinkedHashMap<>();
    files.put("definition.yaml", text(tournament.definition()));
    files.put("tournament.json", json(exports.detail(tournament)));
    files.put("leaderboard.json", json(exports.leaderboard(tournament, Board.ALL_LEVELS)));
    files.put(
        "manifest.json",
        output ->
            output.write(
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(tournament))));
    files.put("README.txt", text(ReadMe.of(tournament, version.word())));
    return files;
  }

  private FileContent json(Object value) {
    return output -> output.write(json.writeValueAsBytes(value));
  }

  private static FileContent text(String text) {
    return output -> output.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What the tournament was: enough to do it again. */
  public RunManifest manifest(Tournament tournament) {
    List<FailedUnit> failed = tournaments.failedUnits(tournament.id());
    TournamentDefinition definition =
        DefinitionReader.read("tournament", tournament.definition(), TournamentDefinition.class);
    return RunManifest.of(
        version.word(),
        tournament,
        tournaments.progress(tournament.id()),
        exports.detail(tournament),
        switch (tournament.task()) {
          case WALK -> RunManifest.Prompts.of(definition.promptSpecification());
          case BLEND -> RunManifest.Prompts.of(definition.blendSpecification());
        },
        spaces.get(tournament.spaceId()),
        tournaments.entrants(tournament.id()).stream()
            .map(entrant -> RunManifest.Player.of(entrant, failed))
            .toList());
  }
}
