package amalgam.headless;

import amalgam.concept.ConceptSpace;
import amalgam.platform.definition.DefinitionReader;
import amalgam.platform.definition.DefinitionWriter;
import amalgam.seeding.SeedSpaces;
import amalgam.seeding.Shipment;
import amalgam.study.StudyDefinition;
import amalgam.study.StudyModel;
import amalgam.study.StudyPlan;
import amalgam.study.StudyResult;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command {@code study <definition.yaml> --out <folder>}: trains the models of a study, has
 * them play, and leaves a report on the paper's findings with everything behind it. Interrupted or
 * killed, the same command goes on from there; what is trained is not trained again.
 */
public final class StudyCommand extends HeadlessCommand {

  static final String WORD = "study";

  private final ProgressReport report;
  private final Map<String, ConceptSpace> spaces = new HashMap<>();

  private StudyCommand(Class<?> application, ProgressReport report) {
    super(application, WORD, report);
    this.report = report;
  }

  /**
   * Runs the command.
   *
   * @param application the class that starts the whole
   * @param words those after the word {@code study}
   * @return the status for the process to end with
   */
  public static int run(Class<?> application, List<String> words) {
    return new StudyCommand(application, ProgressReport.standard()).run(words);
  }

  @Override
  void check(String definition) {
    plan(definition);
  }

  private StudyPlan plan(String definition) {
    return StudyPlan.of(
        DefinitionReader.read("study", definition, StudyDefinition.class), this::space);
  }

  private ConceptSpace space(String id) {
    return spaces.computeIfAbsent(id, SeedSpaces.shipped()::build);
  }

  @Override
  ExitCode work(Work work) throws InterruptedException {
    StudyPlan plan = plan(work.definition());
    report.say(
        "%s '%s': %d models to train, about %s on one quiet core; the results go to '%s'."
            .formatted(
                work.folder().isResumed() ? "Going on with" : "Studying",
                plan.definition().name(),
                plan.models().size(),
                ProgressReport.span(plan.estimate()),
                work.arguments().out()));
    work.get(Shipment.class).unpack();
    if (!new StudyTraining(plan, this::space, report).run(work)) {
      return ExitCode.INTERRUPTED;
    }
    List<Tournament> played = play(work, plan);
    List<StudyResult> results =
        work.get(StudyFiles.class).write(work.folder()::publish, plan, work.definition(), played);
    boolean isWhole = true;
    for (Tournament tournament : played) {
      Summary summary = Summary.of(work.get(Tournaments.class), tournament.id());
      summary.sentences().forEach(report::say);
      isWhole &= summary.isWhole();
    }
    results.stream()
        .flatMap(result -> result.findings().stream())
        .map(finding -> "%s: %s.".formatted(finding.title(), finding.verdict().phrase()))
        .forEach(report::say);
    return isWhole ? ExitCode.FINISHED : ExitCode.INCOMPLETE;
  }

  private List<Tournament> play(Work work, StudyPlan plan) throws InterruptedException {
    Play play = Play.in(work, report);
    List<Tournament> played = new ArrayList<>();
    for (String space : plan.definition().spaces()) {
      List<String> models = plan.of(space).stream().map(StudyModel::name).toList();
      Tournament accepted =
          play.accept(DefinitionWriter.write(plan.definition().tournament(space, models)));
      report.begin();
      report.say("Playing '%s'.".formatted(accepted.name()));
      played.add(play.toTheEnd(accepted));
    }
    return played;
  }
}
