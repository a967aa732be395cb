package amalgam.headless;

import amalgam.platform.node.Role;
import amalgam.publication.PublicationException;
import amalgam.publication.Publisher;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code publish <run folder or tournament id> --out <folder>}: leaves a tournament as
 * pages and data that any web host can serve.
 */
public final class PublishCommand {

  static final String USAGE =
      "publish <run folder or tournament id> --out <folder> [--amalgam.data=<folder>]";

  private PublishCommand() {}

  /**
   * Runs the command.
   *
   * @param application the class that starts the whole
   * @param words those after the word {@code publish}
   * @return the status for the process to end with
   */
  public static int run(Class<?> application, List<String> words) {
    ProgressReport report = ProgressReport.standard();
    try {
      CommandWords command = CommandWords.parse(words, USAGE, setting -> {});
      publish(application, command);
      report.say("Published; open '%s'.".formatted(command.out().resolve("index.html")));
      return ExitCode.FINISHED.number();
    } catch (RunException e) {
      report.say(String.valueOf(e.getMessage()));
      return e.code().number();
    } catch (PublicationException e) {
      report.say(String.valueOf(e.getMessage()));
      return ExitCode.REFUSED.number();
    } catch (IOException | UncheckedIOException e) {
      report.say("The publication could not be written (%s).".formatted(e.getMessage()));
      return ExitCode.UNPLAYABLE.number();
    }
  }

  private static void publish(Class<?> application, CommandWords command) throws IOException {
    Path folder = Path.of(command.subject());
    if (Files.isDirectory(folder)) {
      Publisher.publish(folder, PublicationFolder.open(command.out()));
    } else if (command.subject().matches("\\d{1,18}")) {
      publishStored(application, command, new TournamentId(Long.parseLong(command.subject())));
    } else {
      throw RunException.refused(
          "'%s' is neither the folder of a finished run nor the number of a tournament.",
          command.subject());
    }
  }

  private static void publishStored(
      Class<?> application, CommandWords command, TournamentId tournament) {
    PublicationFolder out = PublicationFolder.open(command.out());
    // What the application logs is about its start, not about the publication.
    System.setOut(System.err);
    try (ConfigurableApplicationContext installation = start(application, command)) {
      Tournament stored =
          installation
              .getBean(Tournaments.class)
              .find(tournament)
              .orElseThrow(
                  () ->
                      RunException.refused(
                          "There is no tournament %s in this installation; --amalgam.data names"
                              + " the folder of another.",
                          tournament));
      installation.getBean(Publisher.class).publish(stored, out);
    }
  }

  private static ConfigurableApplicationContext start(Class<?> application, CommandWords command) {
    try {
      return HeadlessApplication.start(
          application, Role.WEB, new ArrayList<>(command.settings()), () -> {});
    } catch (RuntimeException e) {
      throw RunException.halted("The installation could not be opened; the reason stands above.");
    }
  }
}
