package amalgam.contestant.training.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.contestant.training.Training;
import amalgam.contestant.training.TrainingRepository;
import amalgam.contestant.training.TrainingStatus;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingSettings;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What trainings rely on to be taken up again. */
abstract class TrainingRepositoryContract {

  private final Repositories repositories;
  private final TrainingRepository trainings;

  TrainingRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.trainings = repositories.get(TrainingRepository.class);
  }

  @Test
  void aPlanComesBackAsItWasStoredAndIsStoredOnce() {
    TrainingPlan plan = plan();
    long id = insert(plan).orElseThrow();
    assertThat(insert(plan)).isEmpty();
    Training training = trainings.find(id).orElseThrow();
    assertThat(training.plan()).isEqualTo(plan);
    assertThat(training.status()).isEqualTo(TrainingStatus.WAITING);
    assertThat(trainings.all()).contains(training);
  }

  @Test
  void progressAndFailuresAreNoted() {
    long id = insert(plan()).orElseThrow();
    trainings.note(id, TrainingStatus.RUNNING, "node");
    trainings.noteProgress(id, 7, 100, 2.5);
    trainings.noteFailure(id, TrainingStatus.FAILED, "too little memory".repeat(1000));
    Training training = trainings.find(id).orElseThrow();
    assertThat(training.step()).isEqualTo(7);
    assertThat(training.steps()).isEqualTo(100);
    assertThat(training.loss()).isEqualTo(2.5);
    assertThat(training.node()).isEqualTo("node");
    assertThat(training.status()).isEqualTo(TrainingStatus.FAILED);
    assertThat(training.failure()).startsWith("too little memory");
  }

  private Optional<Long> insert(TrainingPlan plan) {
    return repositories.inTransaction(() -> trainings.insert(plan));
  }

  private static TrainingPlan plan() {
    String name = "m" + UUID.randomUUID();
    return new TrainingPlan(name, "letters", 2, 16, 4, false, 3, TrainingSettings.RECIPE);
  }
}
