package amalgam.contestant.training;

import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.contestant.transformer.Checkpoint;
import amalgam.contestant.transformer.CheckpointCard;
import amalgam.contestant.transformer.ComputeDevice;
import amalgam.contestant.transformer.TrainingExamples;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.contestant.transformer.TrainingProgress;
import amalgam.contestant.transformer.TrainingRun;
import amalgam.platform.DataFolder;
import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import amalgam.platform.node.ThisNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Trains, one model at a time, into this worker's data folder; goes on from the last checkpoint
 * there, and ends with the same weights as if it had never been interrupted.
 */
@Component
class TrainingHandler implements JobHandler {

  private static final Logger LOG = LoggerFactory.getLogger(TrainingHandler.class);

  private final TrainingRepository trainings;
  private final SpaceCatalog spaces;
  private final DataFolder data;
  private final ThisNode self;

  TrainingHandler(
      TrainingRepository trainings, SpaceCatalog spaces, DataFolder data, ThisNode self) {
    this.trainings = trainings;
    this.spaces = spaces;
    this.data = data;
    this.self = self;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Trainings.KIND);
  }

  @Override
  public Lane lane() {
    return Lane.LONG;
  }

  @Override
  public void run(JobInHand job) {
    long id = job.key().part(0);
    TrainingPlan plan = trainings.find(id).orElseThrow().plan();
    ConceptSpace space = spaces.get(plan.space());
    trainings.note(id, TrainingStatus.RUNNING, self.id());
    if (isTrained(plan, space) || train(job, plan, space)) {
      job.finish(() -> trainings.note(id, TrainingStatus.FINISHED, self.id()));
    } else {
      trainings.note(id, TrainingStatus.WAITING, self.id());
      job.putBack();
    }
  }

  private boolean isTrained(TrainingPlan plan, ConceptSpace space) {
    if (Files.notExists(data.checkpoints().resolve(plan.name() + ".json"))) {
      return false;
    }
    CheckpointCard card = Checkpoint.open(data.checkpoints(), plan.name()).card();
    return card.finished() && card.plan().equals(plan) && card.spaceHash().equals(space.hash());
  }

  /** Whether it came to its end; it does not when the process wants to stop. */
  private boolean train(JobInHand job, TrainingPlan plan, ConceptSpace space) {
    TrainingExamples examples = TrainingExamples.generate(space, plan.settings(), plan.seed());
    TrainingRun run = new TrainingRun(space, plan, examples, folder(), ComputeDevice.best());
    return run.run(tell(job.key().part(0)), job::isStopping).card().finished();
  }

  private Path folder() {
    try {
      return Files.createDirectories(data.checkpoints());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The data folder %s cannot be written to: %s"
              .formatted(data.checkpoints(), e.getMessage()),
          e);
    }
  }

  /** A training does not stop because nobody can be told how far it is. */
  private Consumer<TrainingProgress> tell(long id) {
    return progress -> {
      try {
        trainings.noteProgress(id, progress.step(), progress.steps(), progress.loss());
      } catch (DataAccessException | TransactionException e) {
        LOG.debug("The progress of {} could not be stored.", progress.name(), e);
      }
    };
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {
    trainings.noteFailure(key.part(0), TrainingStatus.WAITING, reason);
  }

  @Override
  public void givenUp(JobKey key, int tries, String reason) {
    trainings.noteFailure(key.part(0), TrainingStatus.FAILED, reason);
  }
}
