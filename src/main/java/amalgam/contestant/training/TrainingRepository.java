package amalgam.contestant.training;

import amalgam.contestant.transformer.TrainingPlan;
import java.util.List;
import java.util.Optional;

/** The stored trainings. */
public interface TrainingRepository {

  /** All, the oldest first. */
  List<Training> all();

  Optional<Training> find(long id);

  /** Stores a training within the caller's transaction; its id, or none if its name is taken. */
  Optional<Long> insert(TrainingPlan plan);

  /** Notes how a training stands; why an earlier try failed is forgotten. */
  void note(long id, TrainingStatus status, String node);

  /** Notes how far a training is. */
  void noteProgress(long id, int step, int steps, double loss);

  /** Notes why a try failed. */
  void noteFailure(long id, TrainingStatus status, String failure);
}
