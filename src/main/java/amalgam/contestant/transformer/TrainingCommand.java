package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final Function<String, ConceptSpace> spaces;

  /** A command that finds spaces by their id. */
  public TrainingCommand(Function<String, ConceptSpace> spaces) {
    this.spaces = spaces;
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
    new TrainingSequence(spaces, request.out(), new Log()).run(plans);
  }

  /** Tells the log. */
  private static final class Log implements TrainingSequence.Listener {

    @Override
    public void isThere(CheckpointCard card) {
      LOG.info("{} is there already, trained by the same plan", card.name());
    }

    @Override
    public void draws(TrainingPlan plan) {
      LOG.info(
          "Drawing {} example walks over '{}' …", plan.settings().trainingPaths(), plan.space());
    }

    @Override
    public void begins(TrainingPlan plan, long parameters, int steps) {
      LOG.info(
          "{}: {} parameters, {} steps on {}",
          plan.name(),
          "%,d".formatted(parameters),
          steps,
          ComputeDevice.best().description());
    }

    @Override
    public void comesOn(TrainingProgress progress) {
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

    @Override
    public void ends(CheckpointCard card) {
      LOG.info(
          "{}",
          String.format(
              Locale.ROOT,
              "%s: %s after %,d tokens and %.0f s, validation loss %.4f",
              card.name(),
              card.finished() ? "finished" : "stopped",
              card.tokens(),
              card.seconds(),
              card.validationLoss().isEmpty()
                  ? Double.NaN
                  : card.validationLoss().getLast().loss()));
    }
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
