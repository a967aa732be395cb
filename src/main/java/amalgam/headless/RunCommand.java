package amalgam.headless;

import amalgam.leaderboard.export.ResultFiles;
import amalgam.platform.definition.DefinitionReader;
import amalgam.seeding.Shipment;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.Tournaments;
import java.util.List;

/**
 * The command {@code run <definition.yaml> --out <folder>}: plays one tournament without the web
 * server and leaves the files of the interface for programs. Interrupted or killed, the same
 * command goes on from there.
 */
public final class RunCommand extends HeadlessCommand {

  static final String WORD = "run";

  private final ProgressReport report;

  private RunCommand(Class<?> application, ProgressReport report) {
    super(application, WORD, report);
    this.report = report;
  }

  /**
   * Runs the command.
   *
   * @param application the class that starts the whole
   * @param words those after the word {@code run}
   * @return the status for the process to end with
   */
  public static int run(Class<?> application, List<String> words) {
    return new RunCommand(application, ProgressReport.standard()).run(words);
  }

  @Override
  void check(String definition) {
    DefinitionReader.read("tournament", definition, TournamentDefinition.class);
  }

  @Override
  ExitCode work(Work work) throws InterruptedException {
    Play play = Play.in(work, report);
    work.get(Shipment.class).unpack();
    Tournament accepted = play.accept(work.definition());
    report.say(
        "%s '%s'; the results go to '%s'."
            .formatted(
                work.folder().isResumed() ? "Going on with" : "Playing",
                accepted.name(),
                work.arguments().out()));
    Tournament finished = play.toTheEnd(accepted);
    work.get(ResultFiles.class).write(work.folder()::publish, finished);
    Summary summary = Summary.of(work.get(Tournaments.class), finished.id());
    summary.sentences().forEach(report::say);
    return summary.isWhole() ? ExitCode.FINISHED : ExitCode.INCOMPLETE;
  }
}
