package amalgam.seeding;

import amalgam.contestant.training.Trainings;
import amalgam.contestant.transformer.TrainingFamily;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks for trainings from their definitions, each once. */
@Component
class TrainingStarter {

  private static final Logger LOG = LoggerFactory.getLogger(TrainingStarter.class);

  private final Trainings trainings;

  TrainingStarter(Trainings trainings) {
    this.trainings = trainings;
  }

  /** Asks for every member of the family that {@code definition} describes. */
  void startOnce(Path definition) {
    try {
      trainings.ask(TrainingFamily.read(definition));
    } catch (IllegalArgumentException e) {
      LOG.error("A training could not be started: {}", e.getMessage());
    }
  }
}
