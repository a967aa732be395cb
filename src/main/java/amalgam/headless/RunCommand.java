package amalgam.headless;

import amalgam.platform.definition.DefinitionException;
import amalgam.platform.definition.DefinitionReader;
import amalgam.seeding.Shipment;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code run <definition.yaml> --out <folder>}: plays one tournament without the web
 * server and leaves the files of the interface for programs. Interrupted or killed, the same
 * command goes on from there.
 */
public final class RunCommand {

  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

  private static final String PATIENCE = "amalgam.run.patience";
  private static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(1);

  private final Class<?> application;
  private final RunArguments arguments;
  private final ProgressReport report;
  private final AtomicBoolean over = new AtomicBoolean();

  private RunCommand(Class<?> application, RunArguments arguments, ProgressReport report) {
    this.application = application;
    this.arguments = arguments;
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
    ProgressReport report = ProgressReport.standard();
    try {
      return new RunCommand(application, RunArguments.parse(words), report).run().number();
    } catch (RunException e) {
      report.say(String.valueOf(e.getMessage()));
      return e.code().number();
    } catch (RuntimeException e) {
      report.close();
      LOG.error("The run broke off; what was judged is stored, and the same command goes on.", e);
      return ExitCode.UNPLAYABLE.number();
    }
  }

  private ExitCode run() {
    String definition = definition();
    RunFolder folder = RunFolder.open(arguments.out(), definition);
    SpringApplication.getShutdownHandlers().add(this::sayInterrupted);
    try {
      ExitCode code = playIn(folder, definition);
      if (code != ExitCode.INTERRUPTED) {
        folder.finish();
        over.set(true);
      }
      return code;
    } catch (RunException e) {
      over.set(true);
      if (e.isHopeless() && !folder.isResumed()) {
        folder.abandon();
      }
      throw e;
    }
  }

  private String definition() {
    Path file = arguments.definition();
    try {
      String text = Files.readString(file);
      DefinitionReader.read("tournament", text, TournamentDefinition.class);
      return text;
    } catch (NoSuchFileException e) {
      throw RunException.refused("There is no file '%s'; check the path.", file);
    } catch (IOException e) {
      throw RunException.refused("The definition '%s' cannot be read (%s).", file, e);
    } catch (DefinitionException e) {
      throw RunException.refused("%s", String.valueOf(e.getMessage()));
    }
  }

  private ExitCode playIn(RunFolder folder, String definition) {
    // What the application logs is about the run, not its outcome.
    System.setOut(System.err);
    Semaphore news = new Semaphore(0);
    ConfigurableApplicationContext running;
    try {
      running = HeadlessApplication.start(application, arguments, folder, news::release);
    } catch (RuntimeException e) {
      throw RunException.halted("The run could not start; the reason stands above.");
    }
    try (running) {
      return playUnlessStopped(running, folder, definition, news);
    }
  }

  private ExitCode playUnlessStopped(
      ConfigurableApplicationContext running, RunFolder folder, String definition, Semaphore news) {
    try {
      return play(running, folder, definition, news);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    } catch (RuntimeException e) {
      // Whatever was asked of an application that is being stopped fails somehow.
      if (running.isClosed()) {
        return ExitCode.INTERRUPTED;
      }
      throw e;
    }
  }

  private ExitCode play(
      ConfigurableApplicationContext running, RunFolder folder, String definition, Semaphore news)
      throws InterruptedException {
    Tournaments tournaments = running.getBean(Tournaments.class);
    Duration patience =
        running.getEnvironment().getProperty(PATIENCE, Duration.class, DEFAULT_PATIENCE);
    Play play = new Play(tournaments, news, report, patience);
    running.getBean(Shipment.class).unpack();
    Tournament accepted = play.accept(definition);
    report.say(
        "%s '%s'; the results go to '%s'."
            .formatted(
                folder.isResumed() ? "Going on with" : "Playing",
                accepted.name(),
                arguments.out()));
    Tournament finished = play.toTheEnd(accepted);
    running.getBean(ResultFiles.class).write(folder, finished);
    Summary summary = Summary.of(tournaments, finished.id());
    summary.sentences().forEach(report::say);
    return summary.isWhole() ? ExitCode.FINISHED : ExitCode.INCOMPLETE;
  }

  private void sayInterrupted() {
    if (!over.get()) {
      report.say("Interrupted. What was judged is stored; the same command goes on from there.");
    }
  }
}
