package amalgam.publication;

import amalgam.contestant.transformer.TrainingSettings;
import amalgam.leaderboard.Board;
import amalgam.study.Bootstraps;
import amalgam.study.Finding;
import amalgam.study.StudyPlan;
import amalgam.study.StudyResult;
import amalgam.tournament.TournamentDefinition;
import amalgam.ui.wording.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A study on paper, whole in one page.
 *
 * @param style the style sheet, as it is
 * @param definition as it was written
 */
public record StudyPage(
    String name,
    String style,
    String summary,
    List<Section> sections,
    Methods methods,
    String definition,
    String version) {

  /** One space of a study. */
  record Section(
      String space, String spaceHash, List<FindingBlock> findings, List<StudyModelRow> models) {}

  /**
   * How the study was done.
   *
   * @param prompts how they were drawn
   * @param training what all models read
   * @param decoding the reference setting
   */
  record Methods(
      String models,
      String training,
      String prompts,
      String decoding,
      String confidence,
      String resamples,
      long resamplingSeed) {

    static Methods of(StudyPlan plan, TournamentDefinition tournament) {
      TrainingSettings training = plan.definition().trainingOrDefault().settings();
      return new Methods(
          Numbers.counted(plan.models().size(), "model"),
          "%s tokens each, from %s example paths of at most %d hops and every link of the space"
              .formatted(
                  Numbers.count(training.tokens()),
                  Numbers.count(training.trainingPaths()),
                  training.mostHops()),
          "%s of %d levels, %s prompts"
              .formatted(
                  Numbers.counted(tournament.promptSpecification().bundles(), "bundle"),
                  tournament.promptSpecification().levels(),
                  tournament.promptSpecification().kind().word()),
          tournament.entrants().getFirst().settings().getFirst().label(),
          Numbers.chosen(100 * Board.CONFIDENCE_LEVEL) + "%",
          Numbers.count(Bootstraps.RESAMPLES),
          Bootstraps.SEED);
    }
  }

  /**
   * The report of a study.
   *
   * @param definition as it was written
   * @param version of the program
   */
  public static String render(
      StudyPlan plan, List<StudyResult> results, String definition, String version) {
    TournamentDefinition tournament =
        plan.definition().tournament(results.getFirst().space(), List.of("-"));
    return Templates.render(
        "study.html",
        new StudyPage(
            plan.definition().name(),
            FrontierDrawing.style()
                + Templates.text("style.css")
                + Templates.text("report.css")
                + Templates.text("study.css"),
            summary(plan, results),
            results.stream().map(StudyPage::section).toList(),
            Methods.of(plan, tournament),
            definition,
            version));
  }

  private static String summary(StudyPlan plan, List<StudyResult> results) {
    return "%s, trained and played on %s; what the paper on combinatorial creativity (arXiv 2509.21043) reports is tested on them by rules that were fixed before."
        .formatted(
            Numbers.counted(plan.models().size(), "model"),
            results.stream().map(StudyResult::space).collect(Collectors.joining(", ")));
  }

  private static Section section(StudyResult result) {
    List<Finding> findings = result.findings();
    return new Section(
        result.space(),
        result.spaceHash(),
        findings.stream()
            .map(
                finding ->
                    FindingBlock.of(
                        finding, result.space() + "-" + (findings.indexOf(finding) + 1)))
            .toList(),
        result.answers().models().stream()
            .map(one -> StudyModelRow.of(one, Bootstraps.standard().ofBundles()))
            .toList());
  }
}
