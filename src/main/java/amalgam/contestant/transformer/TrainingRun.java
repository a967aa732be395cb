package amalgam.contestant.transformer;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import amalgam.concept.ConceptSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The training of one model. It writes a checkpoint early and after each tenth of the steps, and
 * beside it what it needs to go on: an interrupted training, run again, ends with the very weights
 * that it would have had. One training at a time per process: the engine has one gradient
 * collector.
 */
public final class TrainingRun {

  private static final int CHECKPOINTS = 10;
  private static final int STEPS_PER_REPORT = 50;
  private static final int VALIDATION_CHUNK = 128;

  /** Rows of a packed batch hold this many of the longest sequences. */
  private static final int ROW_SEQUENCES = 2;

  private final ConceptSpace space;
  private final TrainingPlan plan;
  private final TrainingExamples examples;
  private final Path folder;
  private final ComputeDevice device;
  private final int steps;
  private final int rowWidth;

  /** A training whose files go to {@code folder}. */
  public TrainingRun(
      ConceptSpace space,
      TrainingPlan plan,
      TrainingExamples examples,
      Path folder,
      ComputeDevice device) {
    this.space = space;
    this.plan = plan;
    this.examples = examples;
    this.folder = folder;
    this.device = device;
    this.steps = examples.steps();
    this.rowWidth = ROW_SEQUENCES * plan.settings().contextLength();
  }

  /**
   * Trains to the end, or until {@code stop} says so after a step.
   *
   * @return the checkpoint; its card says whether the training finished
   * @throws IllegalStateException if the loss is no longer a number
   * @throws CheckpointException if a file cannot be written, or an interrupted training of another
   *     plan is in the way
   */
  public Checkpoint run(Consumer<TrainingProgress> listener, BooleanSupplier stop) {
    Optional<TrainingState.Stored> stored = interrupted();
    TrainingState from =
        stored
            .map(TrainingState.Stored::state)
            .orElseGet(() -> TrainingState.start(plan, space.hash()));
    try (TransformerModel model = model(stored)) {
      AdamOptimizer optimizer = optimizer(model, stored);
      TrainingClock clock = new TrainingClock(plan.name(), steps, from, listener);
      train(model, optimizer, clock, stop);
      return finish(model, optimizer, clock);
    }
  }

  private TransformerModel model(Optional<TrainingState.Stored> stored) {
    Architecture architecture = plan.architecture(new Vocabulary(space));
    return stored
        .map(before -> TransformerModel.of(architecture, before.parameters(), device))
        .orElseGet(() -> TransformerModel.untrained(architecture, plan.seed(), device));
  }

  private AdamOptimizer optimizer(TransformerModel model, Optional<TrainingState.Stored> stored) {
    TrainingSettings settings = plan.settings();
    return stored
        .map(
            before ->
                AdamOptimizer.restored(settings, model.manager(), before.means(), before.squares()))
        .orElseGet(() -> AdamOptimizer.fresh(settings, model.manager(), model.parameterCount()));
  }

  private void train(
      TransformerModel model, AdamOptimizer optimizer, TrainingClock clock, BooleanSupplier stop) {
    LearningRateSchedule schedule = LearningRateSchedule.of(plan, steps);
    while (clock.step() < steps && !stop.getAsBoolean()) {
      List<TokenSequence> sequences = examples.step(clock.step());
      PackedBatch batch = PackedBatch.of(sequences, rowWidth);
      double loss = step(model, optimizer, batch, schedule.at(clock.step()), clock.step());
      clock.stepped(loss, TrainingExamples.tokens(sequences), STEPS_PER_REPORT);
      if (isCheckpointDue(clock.step())) {
        clock.validated(validationLoss(model, examples.validation()));
        store(model, optimizer, clock);
      }
    }
  }

  private boolean isCheckpointDue(int step) {
    long stretches = (long) step * CHECKPOINTS / steps;
    return step < steps && stretches > (step - 1L) * CHECKPOINTS / steps;
  }

  private Optional<TrainingState.Stored> interrupted() {
    Path file = TrainingState.file(folder, plan.name());
    Optional<TrainingState.Stored> stored = TrainingState.read(file, device);
    stored.map(TrainingState.Stored::state).ifPresent(state -> checkOwn(state, file));
    return stored;
  }

  private void checkOwn(TrainingState state, Path file) {
    if (!state.plan().equals(plan) || !state.spaceHash().equals(space.hash())) {
      throw new CheckpointException(
          "'%s' belongs to an interrupted training of another plan or space; delete it, or train"
                  .formatted(file)
              + " under another name.");
    }
  }

  /** One gradient step; the loss before it. */
  static double step(
      TransformerModel model,
      AdamOptimizer optimizer,
      PackedBatch batch,
      double learningRate,
      int step) {
    try (NDManager scratch = model.manager().newSubManager()) {
      NDArray parameters = model.parameters().stopGradient();
      parameters.attach(scratch);
      parameters.setRequiresGradient(true);
      double loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        Architecture shape = model.architecture();
        Decoder decoder = new Decoder(shape, Weights.of(parameters, model.layout(), shape));
        NDArray mean = BatchLoss.of(decoder, batch, scratch);
        collector.backward(mean);
        loss = mean.getFloat();
      }
      optimizer.update(model.parameters(), parameters.getGradient(), learningRate, step);
      return loss;
    }
  }

  /** Mean loss in nats per predicted token of {@code sequences}, in chunks of a fixed size. */
  static double validationLoss(TransformerModel model, List<TokenSequence> sequences) {
    double sum = 0;
    long targets = 0;
    for (List<TokenSequence> chunk : TrainingExamples.chunks(sequences, VALIDATION_CHUNK)) {
      PackedBatch batch =
          PackedBatch.of(chunk, ROW_SEQUENCES * model.architecture().contextLength());
      try (NDManager scratch = model.manager().newSubManager()) {
        double loss = BatchLoss.of(model.decoder(), batch, scratch).getFloat();
        sum += loss * batch.targets().length;
        targets += batch.targets().length;
      }
    }
    return sum / targets;
  }

  private Checkpoint finish(TransformerModel model, AdamOptimizer optimizer, TrainingClock clock) {
    if (clock.step() < steps) {
      return store(model, optimizer, clock);
    }
    clock.validated(validationLoss(model, examples.validation()));
    Checkpoint checkpoint = Checkpoint.write(model, card(model, clock), folder);
    try {
      Files.deleteIfExists(TrainingState.file(folder, plan.name()));
    } catch (IOException e) {
      throw new CheckpointException(
          "Cannot delete the finished training's '%s'; delete it by hand."
              .formatted(TrainingState.file(folder, plan.name())),
          e);
    }
    return checkpoint;
  }

  private Checkpoint store(TransformerModel model, AdamOptimizer optimizer, TrainingClock clock) {
    clock
        .state(plan, space.hash())
        .write(model, optimizer, TrainingState.file(folder, plan.name()));
    return Checkpoint.write(model, card(model, clock), folder);
  }

  private CheckpointCard card(TransformerModel model, TrainingClock clock) {
    TrainingState state = clock.state(plan, space.hash());
    return new CheckpointCard(
        CheckpointCard.FORMAT,
        plan.name(),
        plan.space(),
        space.hash(),
        model.architecture(),
        model.parameterCount(),
        plan,
        state.step() == steps,
        state.step(),
        steps,
        state.tokens(),
        model.architecture().trainingFlops(state.tokens()),
        Math.round(state.seconds() * 10) / 10.0,
        device.description(),
        state.trainingLoss(),
        state.validationLoss(),
        "");
  }
}
