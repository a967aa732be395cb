package amalgam.platform.job.persistence;

import static amalgam.platform.persistence.schema.Tables.SCHEDULED_TASKS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.min;

import amalgam.platform.job.Job;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.JobName;
import amalgam.platform.job.JobQueue;
import amalgam.platform.job.JobsAdded;
import amalgam.platform.job.engine.HeldJobs;
import amalgam.platform.job.engine.Tries;
import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.TableStatistics;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record5;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The engine's table, filled and emptied many rows at a time and in the same transaction as what
 * the jobs are about; the engine itself offers neither.
 */
@Repository
class JooqJobQueue implements JobQueue, HeldJobs {

  private static final int BATCH = 1000;

  private final DSLContext database;
  private final SharedClock clock;
  private final TableStatistics statistics;
  private final ApplicationEventPublisher events;

  JooqJobQueue(
      DSLContext database,
      SharedClock clock,
      TableStatistics statistics,
      ApplicationEventPublisher events) {
    this.database = database;
    this.clock = clock;
    this.statistics = statistics;
    this.events = events;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Collection<Job> jobs) {
    Instant now = clock.sharedTime();
    List<Job> all = List.copyOf(jobs);
    for (int start = 0; start < all.size(); start += BATCH) {
      insert(all.subList(start, Math.min(all.size(), start + BATCH)), now);
    }
    statistics.added(all.size(), SCHEDULED_TASKS);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            events.publishEvent(new JobsAdded());
          }
        });
  }

  private void insert(List<Job> jobs, Instant now) {
    BatchBindStep batch = database.batch(insertion("", "", now, 0));
    for (Job job : jobs) {
      batch = batch.bind(job.kind(), JobName.of(job), now, false, 1L, -job.rank());
    }
    batch.execute();
  }

  private Query insertion(String kind, String name, Instant due, int priority) {
    return database
        .insertInto(SCHEDULED_TASKS)
        .set(SCHEDULED_TASKS.TASK_NAME, kind)
        .set(SCHEDULED_TASKS.TASK_INSTANCE, name)
        .set(SCHEDULED_TASKS.EXECUTION_TIME, due)
        .set(SCHEDULED_TASKS.PICKED, false)
        .set(SCHEDULED_TASKS.VERSION, 1L)
        .set(SCHEDULED_TASKS.PRIORITY, priority)
        .onConflict(SCHEDULED_TASKS.TASK_NAME, SCHEDULED_TASKS.TASK_INSTANCE)
        .doNothing();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void removeWaiting(JobKey whole) {
    database
        .deleteFrom(SCHEDULED_TASKS)
        .where(SCHEDULED_TASKS.PICKED.isFalse())
        .and(isAbout(whole))
        .execute();
  }

  @Override
  public long count(JobKey whole) {
    return database.fetchCount(SCHEDULED_TASKS, isAbout(whole));
  }

  private static Condition isAbout(JobKey whole) {
    return SCHEDULED_TASKS
        .TASK_INSTANCE
        .like("%/" + whole)
        .or(SCHEDULED_TASKS.TASK_INSTANCE.like("%/" + whole + ".%"));
  }

  @Override
  public List<Depth> depths() {
    Instant now = clock.sharedTime();
    Condition inHand = SCHEDULED_TASKS.PICKED.isTrue();
    Condition due = inHand.not().and(SCHEDULED_TASKS.EXECUTION_TIME.le(now));
    Condition later = inHand.not().and(SCHEDULED_TASKS.EXECUTION_TIME.gt(now));
    return database
        .select(
            SCHEDULED_TASKS.TASK_NAME,
            DSL.count().filterWhere(due),
            DSL.count().filterWhere(later),
            DSL.count().filterWhere(inHand),
            min(SCHEDULED_TASKS.EXECUTION_TIME).filterWhere(due))
        .from(SCHEDULED_TASKS)
        .groupBy(SCHEDULED_TASKS.TASK_NAME)
        .orderBy(SCHEDULED_TASKS.TASK_NAME)
        .fetch(row -> depth(row, now));
  }

  private static Depth depth(Record5<String, Integer, Integer, Integer, Instant> row, Instant now) {
    @Nullable Instant oldest = row.value5();
    long age = oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toSeconds());
    return new Depth(row.value1(), row.value2(), row.value3(), row.value4(), age);
  }

  @Override
  public Map<String, Integer> inHand() {
    return database
        .select(SCHEDULED_TASKS.PICKED_BY, DSL.count())
        .from(SCHEDULED_TASKS)
        .where(SCHEDULED_TASKS.PICKED.isTrue())
        .and(SCHEDULED_TASKS.PICKED_BY.isNotNull())
        .groupBy(SCHEDULED_TASKS.PICKED_BY)
        .fetchMap(SCHEDULED_TASKS.PICKED_BY, DSL.count());
  }

  @Override
  @Transactional
  public boolean remove(String kind, String instance, long version) {
    return database.deleteFrom(SCHEDULED_TASKS).where(held(kind, instance, version)).execute() == 1;
  }

  @Override
  @Transactional
  public boolean putBack(String kind, String instance, long version, Instant due, int tries) {
    return database
            .update(SCHEDULED_TASKS)
            .set(SCHEDULED_TASKS.PICKED, false)
            .setNull(SCHEDULED_TASKS.PICKED_BY)
            .setNull(SCHEDULED_TASKS.LAST_HEARTBEAT)
            .set(SCHEDULED_TASKS.EXECUTION_TIME, due)
            .set(SCHEDULED_TASKS.CONSECUTIVE_FAILURES, tries)
            .set(SCHEDULED_TASKS.VERSION, version + 1)
            .where(held(kind, instance, version))
            .execute()
        == 1;
  }

  private static Condition held(String kind, String instance, long version) {
    return SCHEDULED_TASKS
        .TASK_NAME
        .eq(kind)
        .and(SCHEDULED_TASKS.TASK_INSTANCE.eq(instance))
        .and(SCHEDULED_TASKS.VERSION.eq(version));
  }

  @Override
  public boolean isShared() {
    return database.dialect().family() != SQLDialect.H2;
  }

  @Override
  @Transactional
  public void freeAll() {
    database
        .update(SCHEDULED_TASKS)
        .set(SCHEDULED_TASKS.PICKED, false)
        .setNull(SCHEDULED_TASKS.PICKED_BY)
        .setNull(SCHEDULED_TASKS.LAST_HEARTBEAT)
        .set(
            SCHEDULED_TASKS.CONSECUTIVE_FAILURES,
            coalesce(SCHEDULED_TASKS.CONSECUTIVE_FAILURES, 0).plus(Tries.DEATH))
        .where(SCHEDULED_TASKS.PICKED.isTrue())
        .execute();
  }
}
