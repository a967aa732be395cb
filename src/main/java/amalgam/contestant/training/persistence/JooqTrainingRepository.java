package amalgam.contestant.training.persistence;

import static amalgam.platform.persistence.schema.Tables.TRAINING_RUN;

import amalgam.contestant.training.Training;
import amalgam.contestant.training.TrainingRepository;
import amalgam.contestant.training.TrainingStatus;
import amalgam.contestant.transformer.TrainingPlan;
import amalgam.platform.persistence.schema.tables.records.TrainingRunRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqTrainingRepository implements TrainingRepository {

  private static final int LONGEST_FAILURE = 2000;
  private static final JsonMapper JSON = new JsonMapper();

  private final DSLContext database;
  private final Clock clock;

  JooqTrainingRepository(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Training> all() {
    return database
        .selectFrom(TRAINING_RUN)
        .orderBy(TRAINING_RUN.ID)
        .fetch(JooqTrainingRepository::training);
  }

  @Override
  public Optional<Training> find(long id) {
    return database
        .selectFrom(TRAINING_RUN)
        .where(TRAINING_RUN.ID.eq(id))
        .fetchOptional(JooqTrainingRepository::training);
  }

  private static Training training(TrainingRunRecord row) {
    return new Training(
        row.getId(),
        JSON.readValue(row.getPlan(), TrainingPlan.class),
        TrainingStatus.ofWord(row.getStatus()),
        row.getStep(),
        row.getSteps(),
        row.getLoss(),
        row.getNodeId(),
        row.getFailure(),
        row.getChangedAt());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Long> insert(TrainingPlan plan) {
    Instant now = clock.instant();
    return database
        .insertInto(TRAINING_RUN)
        .set(TRAINING_RUN.NAME, plan.name())
        .set(TRAINING_RUN.PLAN, JSON.writeValueAsString(plan))
        .set(TRAINING_RUN.STATUS, TrainingStatus.WAITING.word())
        .set(TRAINING_RUN.STEP, 0)
        .set(TRAINING_RUN.CREATED_AT, now)
        .set(TRAINING_RUN.CHANGED_AT, now)
        .onConflict(TRAINING_RUN.NAME)
        .doNothing()
        .returningResult(TRAINING_RUN.ID)
        .fetchOptional(TRAINING_RUN.ID);
  }

  @Override
  @Transactional
  public void note(long id, TrainingStatus status, String node) {
    database
        .update(TRAINING_RUN)
        .set(TRAINING_RUN.STATUS, status.word())
        .set(TRAINING_RUN.NODE_ID, node)
        .setNull(TRAINING_RUN.FAILURE)
        .set(TRAINING_RUN.CHANGED_AT, clock.instant())
        .where(TRAINING_RUN.ID.eq(id))
        .execute();
  }

  @Override
  @Transactional
  public void noteProgress(long id, int step, int steps, double loss) {
    database
        .update(TRAINING_RUN)
        .set(TRAINING_RUN.STEP, step)
        .set(TRAINING_RUN.STEPS, steps)
        .set(TRAINING_RUN.LOSS, loss)
        .set(TRAINING_RUN.CHANGED_AT, clock.instant())
        .where(TRAINING_RUN.ID.eq(id))
        .execute();
  }

  @Override
  @Transactional
  public void noteFailure(long id, TrainingStatus status, String failure) {
    database
        .update(TRAINING_RUN)
        .set(TRAINING_RUN.STATUS, status.word())
        .set(
            TRAINING_RUN.FAILURE, failure.substring(0, Math.min(LONGEST_FAILURE, failure.length())))
        .set(TRAINING_RUN.CHANGED_AT, clock.instant())
        .where(TRAINING_RUN.ID.eq(id))
        .execute();
  }
}
