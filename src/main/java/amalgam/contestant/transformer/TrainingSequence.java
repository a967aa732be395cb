package amalgam.contestant.transformer;

import amalgam.concept.ConceptSpace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trainings one after the other into one folder. A process that is asked to end waits for the step
 * in hand; what is run again goes on from there, and a model whose finished checkpoint of the same
 * plan and space is in the folder is left alone.
 */
public final class TrainingSequence {

  private static final Logger LOG = LoggerFactory.getLogger(TrainingSequence.class);
  private static final long LONGEST_STEP_SECONDS = 120;

  private final Function<String, ConceptSpace> spaces;
  private final Path out;
  private final Listener listener;
  private volatile boolean stopping;

  /** Hears how the trainings come on. */
  public interface Listener {

    /** This one was trained before. */
    void isThere(CheckpointCard card);

    /** Its examples are being drawn, which may take tens of seconds. */
    void draws(TrainingPlan plan);

    /** Its training begins or goes on. */
    void begins(TrainingPlan plan, long parameters, int steps);

    /** It has come so far. */
    void comesOn(TrainingProgress progress);

    /** It is finished or was stopped, as its card says. */
    void ends(CheckpointCard card);
  }

  /**
   * @param spaces finds a space by its id
   * @param out the folder of the checkpoints
   */
  public TrainingSequence(Function<String, ConceptSpace> spaces, Path out, Listener listener) {
    this.spaces = spaces;
    this.out = out;
    this.listener = listener;
  }

  /**
   * Trains what is not trained yet.
   *
   * @return whether it came to the end; it does not when the process is asked to end
   * @throws CheckpointException if a file cannot be written
   */
  public boolean run(List<TrainingPlan> plans) {
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> stopAndWait(done), "stop-training");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      train(plans);
    } finally {
      done.countDown();
    }
    if (stopping) {
      return false;
    }
    Runtime.getRuntime().removeShutdownHook(hook);
    return true;
  }

  // A virtual machine that ends in the middle of a native call may crash.
  private void stopAndWait(CountDownLatch done) {
    stopping = true;
    try {
      if (!done.await(LONGEST_STEP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("The training did not stop in time; it can go on from its last checkpoint.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record ExampleKey(String space, long seed, TrainingSettings settings) {}

  private void train(List<TrainingPlan> plans) {
    Map<ExampleKey, TrainingExamples> drawn = new HashMap<>();
    for (TrainingPlan plan : plans) {
      ConceptSpace space = spaces.apply(plan.space());
      Optional<CheckpointCard> finished = finished(plan, space);
      finished.ifPresent(listener::isThere);
      if (stopping || finished.isPresent()) {
        continue;
      }
      TrainingExamples examples =
          drawn.computeIfAbsent(
              new ExampleKey(plan.space(), plan.seed(), plan.settings()), key -> draw(space, plan));
      ComputeDevice device = ComputeDevice.best();
      long parameters = plan.architecture(new Vocabulary(space)).parameters();
      listener.begins(plan, parameters, examples.steps());
      TrainingRun run = new TrainingRun(space, plan, examples, out, device);
      listener.ends(run.run(listener::comesOn, () -> stopping).card());
    }
  }

  private TrainingExamples draw(ConceptSpace space, TrainingPlan plan) {
    listener.draws(plan);
    return TrainingExamples.generate(space, plan.settings(), plan.seed());
  }

  private Optional<CheckpointCard> finished(TrainingPlan plan, ConceptSpace space) {
    return Checkpoint.in(out).stream()
        .map(Checkpoint::card)
        .filter(
            card ->
                card.finished()
                    && card.plan().equals(plan)
                    && card.spaceHash().equals(space.hash()))
        .findFirst();
  }
}
