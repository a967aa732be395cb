package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.concept.SpaceCatalog;
import amalgam.contestant.training.Training;
import amalgam.contestant.training.TrainingStatus;
import amalgam.contestant.training.Trainings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training is asked for once, and comes to the same end however often it is cut off. */
class DurableTrainingTest {

  /** So long that it is stopped well before its end. */
  private static final TrainingPlan PLAN = TinyModels.plan("durable", 5, 120_000);

  @TempDir private Path folder;

  @Test
  void aTrainingThatIsCutOffGoesOnAtTheNextStartToTheSameWeights() {
    Path cut = folder.resolve("cut");
    try (Arena arena = Arena.in(cut)) {
      arena.get(SpaceCatalog.class).store(TinyModels.SPACE);
      arena.get(Trainings.class).ask(new TrainingFamily(List.of(PLAN)));
      arena.awaitThat("it has begun", () -> training(arena).step() > 0);
    }
    assertThat(Checkpoint.open(cut.resolve("checkpoints"), "durable").card().finished()).isFalse();
    try (Arena arena = Arena.in(cut)) {
      arena.awaitThat("it is finished", () -> training(arena).status() == TrainingStatus.FINISHED);
      arena.get(Trainings.class).ask(new TrainingFamily(List.of(PLAN)));
      assertThat(arena.get(Trainings.class).all()).hasSize(1);
    }
    Checkpoint whole =
        new TrainingRun(
                TinyModels.SPACE,
                PLAN,
                TrainingExamples.generate(TinyModels.SPACE, PLAN.settings(), PLAN.seed()),
                folder,
                ComputeDevice.best())
            .run(progress -> {}, () -> false);
    CheckpointCard resumed = Checkpoint.open(cut.resolve("checkpoints"), "durable").card();
    assertThat(resumed.finished()).isTrue();
    assertThat(resumed.weightsSha256()).isEqualTo(whole.card().weightsSha256());
  }

  @Test
  void aTrainingThatCannotBeDoneSaysWhyAndIsTriedAgainOnceThatIsPutRight() {
    try (Arena arena = Arena.in(folder.resolve("nowhere"))) {
      arena.get(Trainings.class).ask(new TrainingFamily(List.of(PLAN)));
      arena.awaitThat("it is given up", () -> training(arena).status() == TrainingStatus.FAILED);
      assertThat(training(arena).failure()).contains("There is no space 'tiny'");
      arena.get(SpaceCatalog.class).store(TinyModels.SPACE);
      arena.get(Trainings.class).tryAgain(training(arena).id());
      arena.awaitThat("it is finished", () -> training(arena).status() == TrainingStatus.FINISHED);
    }
  }

  private static Training training(Arena arena) {
    return arena.get(Trainings.class).all().getFirst();
  }
}
