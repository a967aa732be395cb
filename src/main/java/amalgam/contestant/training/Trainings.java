package amalgam.contestant.training;

import amalgam.contestant.transformer.TrainingFamily;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.platform.job.Job;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.JobQueue;
import amalgam.platform.security.ForResearchers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people and scripts do with trainings. */
@Service
public class Trainings {

  /** The kind of their jobs. */
  static final String KIND = "train";

  private final TrainingRepository trainings;
  private final JobQueue queue;

  Trainings(TrainingRepository trainings, JobQueue queue) {
    this.trainings = trainings;
    this.queue = queue;
  }

  /** All that were ever asked for, the oldest first. */
  public List<Training> all() {
    return trainings.all();
  }

  /** Asks for the members of a family; one whose name was asked for before is left alone. */
  @ForResearchers
  @Transactional
  public void ask(TrainingFamily family) {
    for (TrainingPlan plan : family.plans()) {
      trainings.insert(plan).ifPresent(this::enqueue);
    }
  }

  /** Has a failed training tried again; nothing if it has not failed. */
  @ForResearchers
  @Transactional
  public void tryAgain(long id) {
    trainings
        .find(id)
        .filter(training -> training.status() == TrainingStatus.FAILED)
        .ifPresent(
            training -> {
              trainings.note(id, TrainingStatus.WAITING, "");
              enqueue(id);
            });
  }

  private void enqueue(long id) {
    queue.add(List.of(new Job(KIND, "", JobKey.of(id), 0)));
  }
}
