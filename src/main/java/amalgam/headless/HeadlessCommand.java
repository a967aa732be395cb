package amalgam.headless;

import amalgam.platform.definition.DefinitionException;
import amalgam.platform.security.SystemActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command that works through a definition without the web server and leaves its results in a
 * folder. Interrupted or killed, the same command goes on from there.
 */
abstract class HeadlessCommand {

  private static final Logger LOG = LoggerFactory.getLogger(HeadlessCommand.class);

  private final Class<?> application;
  private final String word;
  private final ProgressReport report;
  private final AtomicBoolean over = new AtomicBoolean();

  /**
   * @param application the class that starts the whole
   * @param word that names the command
   */
  HeadlessCommand(Class<?> application, String word, ProgressReport report) {
    this.application = application;
    this.word = word;
    this.report = report;
  }

  /**
   * Refuses a definition before anything is begun.
   *
   * @throws DefinitionException if it cannot be accepted
   */
  abstract void check(String definition);

  /** What is to be done, once everything runs. */
  abstract ExitCode work(Work work) throws InterruptedException;

  /**
   * What a command works with.
   *
   * @param arguments what was asked for
   * @param folder for the results
   * @param definition the text of the file
   * @param running the application
   * @param news has a permit for every change of a tournament
   */
  record Work(
      RunArguments arguments,
      RunFolder folder,
      String definition,
      ConfigurableApplicationContext running,
      Semaphore news) {

    <T> T get(Class<T> type) {
      return running.getBean(type);
    }
  }

  /** Runs it; the status for the process to end with. */
  final int run(List<String> words) {
    try {
      return run(RunArguments.parse(word, words)).number();
    } catch (RunException e) {
      report.say(String.valueOf(e.getMessage()));
      return e.code().number();
    } catch (RuntimeException e) {
      report.close();
      LOG.error("The run broke off; what was judged is stored, and the same command goes on.", e);
      return ExitCode.UNPLAYABLE.number();
    }
  }

  private ExitCode run(RunArguments arguments) {
    String definition = definition(arguments.definition());
    RunFolder folder = RunFolder.open(arguments.out(), definition);
    SpringApplication.getShutdownHandlers().add(this::sayInterrupted);
    try {
      ExitCode code = workIn(arguments, folder, definition);
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

  private String definition(Path file) {
    try {
      String text = Files.readString(file);
      check(text);
      return text;
    } catch (NoSuchFileException e) {
      throw RunException.refused("There is no file '%s'; check the path.", file);
    } catch (IOException e) {
      throw RunException.refused("The definition '%s' cannot be read (%s).", file, e);
    } catch (DefinitionException e) {
      throw RunException.refused("%s", String.valueOf(e.getMessage()));
    }
  }

  private ExitCode workIn(RunArguments arguments, RunFolder folder, String definition) {
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
      return workUnlessStopped(new Work(arguments, folder, definition, running, news));
    }
  }

  private ExitCode workUnlessStopped(Work work) {
    try {
      return asItself(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    } catch (RuntimeException e) {
      // Whatever was asked of an application that is being stopped fails somehow.
      if (work.running().isClosed()) {
        return ExitCode.INTERRUPTED;
      }
      throw e;
    }
  }

  /** Whoever starts the command owns what it works on. */
  private ExitCode asItself(Work work) throws InterruptedException {
    return SystemActor.doing(() -> work(work));
  }

  private void sayInterrupted() {
    if (!over.get()) {
      report.say("Interrupted. What was judged is stored; the same command goes on from there.");
    }
  }
}
