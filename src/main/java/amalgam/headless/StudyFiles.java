package amalgam.headless;

import amalgam.concept.SpaceCatalog;
import amalgam.contestant.transformer.Checkpoint;
import amalgam.contestant.transformer.CheckpointCard;
import amalgam.leaderboard.Attainable;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.FileShelf;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.leaderboard.export.SummedFiles;
import amalgam.platform.DataFolder;
import amalgam.platform.node.Version;
import amalgam.publication.StudyPage;
import amalgam.study.Bootstraps;
import amalgam.study.FindingResource;
import amalgam.study.Findings;
import amalgam.study.StudyAnswers;
import amalgam.study.StudyCsv;
import amalgam.study.StudyManifest;
import amalgam.study.StudyModel;
import amalgam.study.StudyPlan;
import amalgam.study.StudyResult;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.Tournaments;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of a finished study: its report, and everything behind it. */
@Component
class StudyFiles {

  private static final String README =
      """
      %s
      A study of combinatorial creativity, done by Amalgam %s.

      report.html      the findings, each with its rule, plot, numbers and verdict
      findings.json    the same for programs
      models.csv       a line for each trained model: what it is and how it did
      levels.csv       a line for each model and level: what the third finding is computed from
      definition.yaml  what was asked for; the same file does the same study again
      manifest.json    version, seeds, spaces and models by their hashes
      checkpoints/     the trained models: a card and the weights each
      %s/  the tournament in which the models met, with every answer and its own sums
      SHA256SUMS       to check with: sha256sum -c SHA256SUMS
      """;

  private final ResultFiles results;
  private final Tournaments tournaments;
  private final Proposals proposals;
  private final SpaceCatalog spaces;
  private final DataFolder data;
  private final JsonMapper json;
  private final Version version;

  StudyFiles(
      ResultFiles results,
      Tournaments tournaments,
      Proposals proposals,
      SpaceCatalog spaces,
      DataFolder data,
      JsonMapper json,
      Version version) {
    this.results = results;
    this.tournaments = tournaments;
    this.proposals = proposals;
    this.spaces = spaces;
    this.data = data;
    this.json = json;
    this.version = version;
  }

  /**
   * Puts all of them on {@code shelf}, and their sums last.
   *
   * @param definition as it was written
   * @param played the tournament of each space
   * @return what was found
   */
  List<StudyResult> write(
      FileShelf shelf, StudyPlan plan, String definition, List<Tournament> played) {
    SummedFiles files = new SummedFiles(shelf);
    List<StudyResult> found = played.stream().map(tournament -> result(plan, tournament)).toList();
    for (Tournament tournament : played) {
      results.write(
          (name, content) -> files.put(tournament.spaceId() + "/" + name, content), tournament);
    }
    plan.models().forEach(model -> putCheckpoint(files, model));
    Function<StudyModel, CheckpointCard> cards = model -> checkpoint(model).card();
    files.put("models.csv", output -> StudyCsv.models(output, found, cards));
    files.put("levels.csv", output -> StudyCsv.levels(output, found));
    files.put(
        "findings.json",
        json(found.stream().flatMap(one -> FindingResource.of(one).stream()).toList()));
    files.put("manifest.json", json(StudyManifest.of(plan, found, cards, version.word())));
    files.put("definition.yaml", text(definition));
    files.put("report.html", text(StudyPage.render(plan, found, definition, version.word())));
    files.put(
        "README.txt",
        text(
            README.formatted(
                plan.definition().name(),
                version.word(),
                String.join("/, ", plan.definition().spaces()))));
    files.finish();
    return found;
  }

  private StudyResult result(StudyPlan plan, Tournament tournament) {
    List<TournamentPrompt> prompts = tournaments.prompts(tournament.id());
    StudyAnswers answers =
        StudyAnswers.collect(
            plan.of(tournament.spaceId()),
            prompts,
            Attainable.of(tournament, prompts).creativity(),
            reader -> proposals.forEach(tournament.id(), reader));
    return new StudyResult(
        tournament,
        spaces.get(tournament.spaceId()).hash(),
        answers,
        Findings.of(plan.definition(), answers, Bootstraps.standard()));
  }

  private void putCheckpoint(FileShelf shelf, StudyModel model) {
    Path weights = checkpoint(model).weights();
    Path card = data.checkpoints().resolve(model.name() + ".json");
    for (Path file : List.of(card, weights)) {
      shelf.put("checkpoints/" + file.getFileName(), output -> Files.copy(file, output));
    }
  }

  private Checkpoint checkpoint(StudyModel model) {
    return Checkpoint.open(data.checkpoints(), model.name());
  }

  private FileContent json(Object value) {
    return output -> output.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
  }

  private static FileContent text(String text) {
    return output -> output.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
