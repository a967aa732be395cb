package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

  private static final TrainingExamples EXAMPLES =
      TrainingExamples.generate(TinyModels.SPACE, TinyModels.SETTINGS, 1);

  private static final long PAUSE_NANOS = 5_000_000;

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameWeights() throws IOException {
    Checkpoint one = run("one", folder.resolve("a"));
    Checkpoint other = run("one", folder.resolve("b"));

    assertThat(Files.readAllBytes(one.weights())).isEqualTo(Files.readAllBytes(other.weights()));
    assertThat(one.card().finished()).isTrue();
    assertThat(one.card().validationLoss()).isEqualTo(other.card().validationLoss());
  }

  @Test
  void lossFalls() {
    CheckpointCard card = run("learner", folder).card();

    assertThat(card.validationLoss().getLast().loss())
        .isLessThan(card.validationLoss().getFirst().loss());
    assertThat(card.tokens()).isBetween(11_000L, 13_000L);
    assertThat(card.steps()).isEqualTo(card.stepsPlanned()).isEqualTo(EXAMPLES.steps());
  }

  @Test
  void interruptedAnywhereItEndsWithTheSameWeights() throws IOException {
    Checkpoint whole = run("m", folder.resolve("whole"));
    Path pieces = folder.resolve("pieces");
    Checkpoint stopped = training("m", pieces).run(progress -> {}, afterSteps(7));
    assertThat(stopped.card().finished()).isFalse();
    assertThat(stopped.card().steps()).isEqualTo(7);
    training("m", pieces).run(progress -> {}, afterSteps(1));
    Checkpoint resumed = run("m", pieces);

    assertThat(Files.readAllBytes(resumed.weights()))
        .isEqualTo(Files.readAllBytes(whole.weights()));
    assertThat(resumed.card().trainingLoss()).isEqualTo(whole.card().trainingLoss());
    assertThat(resumed.card().validationLoss()).isEqualTo(whole.card().validationLoss());
  }

  @Test
  void killedBetweenCheckpointsItGoesOnFromTheLastOne() throws IOException {
    Checkpoint whole = run("m", folder.resolve("whole"));
    Path pieces = folder.resolve("pieces");
    AtomicInteger asked = new AtomicInteger();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                training("m", pieces)
                    .run(
                        progress -> {},
                        () -> {
                          if (asked.incrementAndGet() > 20) {
                            throw new IllegalStateException("killed");
                          }
                          return false;
                        }));

    assertThat(Files.readAllBytes(run("m", pieces).weights()))
        .isEqualTo(Files.readAllBytes(whole.weights()));
  }

  @Test
  void leavesOnlyCardAndWeightsBehind() throws IOException {
    run("m", folder);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("m.json", "m.safetensors");
    }
  }

  @Test
  void doesNotTakeUpAnotherPlansTraining() {
    training("m", folder).run(progress -> {}, afterSteps(3));
    TrainingPlan other = TinyModels.plan("m", 2);

    TrainingRun run =
        new TrainingRun(TinyModels.SPACE, other, EXAMPLES, folder, ComputeDevice.best());
    assertThatExceptionOfType(CheckpointException.class)
        .isThrownBy(() -> run.run(progress -> {}, () -> false))
        .withMessageContaining("another plan")
        .withMessageContaining("m.training");
  }

  @Test
  void reportsProgress() {
    List<TrainingProgress> reports = new ArrayList<>();
    training("m", folder).run(reports::add, () -> false);

    assertThat(reports).isNotEmpty();
    assertThat(reports.getLast().step()).isEqualTo(EXAMPLES.steps());
    assertThat(reports.getLast().secondsLeft()).isZero();
    assertThat(reports).allMatch(report -> report.tokensPerSecond() > 0);
  }

  @Test
  void memoryStaysFlatOver200Steps() {
    try (TransformerModel model = TinyModels.untrained(1)) {
      NDManager manager = model.manager();
      AdamOptimizer optimizer =
          AdamOptimizer.fresh(TinyModels.SETTINGS, manager, model.parameterCount());
      PackedBatch batch = PackedBatch.of(EXAMPLES.step(0), 40);
      TrainingRun.step(model, optimizer, batch, 1e-3, 0);
      int arrays = manager.getManagedArrays().size();
      for (int step = 1; step <= 200; step++) {
        TrainingRun.step(model, optimizer, batch, 1e-3, step);
      }
      assertThat(manager.getManagedArrays()).hasSize(arrays);
    }
  }

  /** The engine keeps pointers to memory of this language's: none may be freed while in use. */
  @Test
  void theGarbageCollectorChangesNothing() {
    AtomicBoolean done = new AtomicBoolean();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (!done.get()) {
                System.gc();
                LockSupport.parkNanos(PAUSE_NANOS);
              }
            });
    float[] stressed = weightsAfter(10);
    done.set(true);

    assertThat(weightsAfter(10)).isEqualTo(stressed);
  }

  private static float[] weightsAfter(int steps) {
    try (TransformerModel model = TinyModels.untrained(1)) {
      AdamOptimizer optimizer =
          AdamOptimizer.fresh(TinyModels.SETTINGS, model.manager(), model.parameterCount());
      for (int step = 0; step < steps; step++) {
        PackedBatch batch = PackedBatch.of(EXAMPLES.step(step), 40);
        TrainingRun.step(model, optimizer, batch, 1e-3, step);
      }
      return model.values();
    }
  }

  @Test
  void aRateThatIsFarTooHighIsReportedNotStored() {
    TrainingSettings wild =
        new TrainingSettings(
            12_000, 8, 12, 1e38, 96, 0.05, 0.05, 1, 0.9, 0.98, 0, 400, 40, 0.5, 4, 3);
    TrainingPlan plan = new TrainingPlan("wild", "tiny", 1, 8, 1, false, 1, wild);
    TrainingRun run =
        new TrainingRun(TinyModels.SPACE, plan, EXAMPLES, folder, ComputeDevice.best());

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> run.run(progress -> {}, () -> false))
        .withMessageContaining("diverged")
        .withMessageContaining("referenceLearningRate");
    assertThat(folder).isEmptyDirectory();
  }

  private static TrainingRun training(String name, Path folder) {
    return new TrainingRun(
        TinyModels.SPACE, TinyModels.plan(name, 1), EXAMPLES, folder, ComputeDevice.best());
  }

  private static Checkpoint run(String name, Path folder) {
    return training(name, folder).run(progress -> {}, () -> false);
  }

  private static BooleanSupplier afterSteps(int steps) {
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.getAndIncrement() == steps;
  }
}
