package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command {@code train <family.yaml> [--member name]… [--out folder]}: trains the members of a
 * family one after the other. Interrupted, it stops after the current step, and the same command
 * goes on from there. A member whose finished checkpoint of the same plan and space is in the
 * folder is left alone.
 */
public final class TrainingCommand {

  /** Where checkpoints go that nobody says otherwise of. */
  public static final Path CHECKPOINTS = Path.of("seeds", "checkpoints");

  private static final Logger LOG = LoggerFactory.getLogger(TrainingCommand.class);
  private static final String USAGE = "train <family.yaml> [--member <name>]... [--out <folder>]";
  private static final long LONGEST_STEP_SECONDS = 120;

  private final Function<String, ConceptSpace> spaces;
  private volatile boolean stopping;

  /** A command that finds spaces by their id. */
  public TrainingCommand(Function<String, ConceptSpace> spaces) {
    this.spaces = spaces;
  }

  /** Asks a running training to stop after its current step. */
  public void stop() {
    stopping = true;
  }

  /**
   * Runs the command.
   *
   * @param arguments those after the word {@code train}
   * @throws IllegalArgumentException if they are not understood
   * @throws CheckpointException if a file cannot be written
   */
  public void run(List<String> arguments) {
    Request request = Request.parse(arguments);
    TrainingFamily family = TrainingFamily.read(request.family());
    List<TrainingPlan> plans =
        request.members().isEmpty()
            ? family.plans()
            : request.members().stream().map(family::member).toList();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> stopAndWait(done), "stop-training");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      train(plans, request.out());
    } finally {
      done.countDown();
    }
    if (!stopping) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  // A virtual machine that ends in the middle of a native call may crash.
  private void stopAndWait(CountDownLatch done) {
    stop();
    try {
      if (!done.await(LONGEST_STEP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("The training did not stop in time; it can go on from its last checkpoint.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void train(List<TrainingPlan> plans, Path out) {
    ComputeDevice device = ComputeDevice.best();
    Map<ExampleKey, TrainingExamples> drawn = new HashMap<>();
    for (TrainingPlan plan : plans) {
      ConceptSpace space = spaces.apply(plan.space());
      if (stopping || isFinished(plan, space, out)) {
        continue;
      }
      TrainingExamples examples =
          drawn.computeIfAbsent(
              new ExampleKey(plan.space(), plan.seed()), key -> draw(space, plan));
      LOG.info(
          "{}: {} parameters, {} steps on {}",
          plan.name(),
          "%,d".formatted(plan.architecture(new Vocabulary(space)).parameters()),
          examples.steps(),
          device.description());
      TrainingRun run = new TrainingRun(space, plan, examples, out, device);
      tell(run.run(TrainingCommand::tell, () -> stopping).card());
    }
  }

  private record ExampleKey(String space, long seed) {}

  private static TrainingExamples draw(ConceptSpace space, TrainingPlan plan) {
    LOG.info("Drawing {} example walks over '{}' …", plan.settings().trainingPaths(), plan.space());
    return TrainingExamples.generate(space, plan.settings(), plan.seed());
  }

  private static boolean isFinished(TrainingPlan plan, ConceptSpace space, Path out) {
    boolean finished =
        Checkpoint.in(out).stream()
            .map(Checkpoint::card)
            .anyMatch(
                card ->
                    card.finished()
                        && card.plan().equals(plan)
                        && card.spaceHash().equals(space.hash()));
    if (finished) {
      LOG.info("{} is there already, trained by the same plan", plan.name());
    }
    return finished;
  }

  private static void tell(TrainingProgress progress) {
    LOG.info(
        "{}",
        String.format(
            Locale.ROOT,
            "%s: step %,d of %,d, loss %.3f, %,.0f tokens/s, %d:%02d left",
            progress.name(),
            progress.step(),
            progress.steps(),
            progress.loss(),
            progress.tokensPerSecond(),
            (long) progress.secondsLeft() / 60,
            (long) progress.secondsLeft() % 60));
  }

  private static void tell(CheckpointCard card) {
    LOG.info(
        "{}",
        String.format(
            Locale.ROOT,
            "%s: %s after %,d tokens and %.0f s, validation loss %.4f",
            card.name(),
            card.finished() ? "finished" : "stopped",
            card.tokens(),
            card.seconds(),
            card.validationLoss().isEmpty() ? Double.NaN : card.validationLoss().getLast().loss()));
  }

  /** The arguments, understood. */
  private record Request(Path family, List<String> members, Path out) {
    static Request parse(List<String> arguments) {
      List<String> members = new ArrayList<>();
      List<Path> families = new ArrayList<>();
      Path out = CHECKPOINTS;
      for (int index = 0; index < arguments.size(); index++) {
        switch (arguments.get(index)) {
          case "--member" -> members.add(valueAfter(arguments, index++));
          case "--out" -> out = Path.of(valueAfter(arguments, index++));
          case String family -> families.add(Path.of(family));
        }
      }
      if (families.size() != 1 || families.getFirst().toString().startsWith("-")) {
        throw new IllegalArgumentException("The command is: " + USAGE);
      }
      return new Request(families.getFirst(), List.copyOf(members), out);
    }

    private static String valueAfter(List<String> arguments, int option) {
      if (option + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            "'%s' wants a value. The command is: %s".formatted(arguments.get(option), USAGE));
      }
      return arguments.get(option + 1);
    }
  }
}
