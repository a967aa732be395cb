package amalgam.platform.job.engine;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobLostException;
import amalgam.platform.job.JobName;
import amalgam.platform.job.JobSettings;
import amalgam.platform.job.Lane;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.platform.node.ThisNode;
import amalgam.platform.node.Trouble;
import amalgam.platform.security.SystemActor;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** A kind of jobs as the engine knows it: what to do with one that runs, fails or was left. */
final class HandledTask {

  private static final Logger LOG = LoggerFactory.getLogger(HandledTask.class);

  /** A job whose worker died so often is likely what killed it. */
  private static final int DEATHS = 12;

  private static final String DIED =
      "The process that worked on it died %d times; its log may say why.";

  private final JobHandler handler;
  private final Factory by;

  private HandledTask(JobHandler handler, Factory by) {
    this.handler = handler;
    this.by = by;
  }

  /** Makes them. */
  @Component
  static class Factory {

    private final HeldJobs queue;
    private final TransactionOperations transactions;
    private final ThisNode self;
    private final JobSettings settings;
    private final WorkMetrics metrics;
    private final Trouble trouble;

    Factory(
        HeldJobs queue,
        TransactionOperations transactions,
        ThisNode self,
        JobSettings settings,
        WorkMetrics metrics,
        Trouble trouble) {
      this.queue = queue;
      this.transactions = transactions;
      this.self = self;
      this.settings = settings;
      this.metrics = metrics;
      this.trouble = trouble;
    }

    /** One for each kind of jobs that {@code handler} does. */
    List<Task<Void>> of(JobHandler handler) {
      HandledTask handled = new HandledTask(handler, this);
      return handler.kinds().stream().map(handled::task).toList();
    }
  }

  private Task<Void> task(String kind) {
    return Tasks.custom(kind, Void.class)
        .onFailure((failure, operations) -> failed(failure))
        .onDeadExecution((death, operations) -> died(death.getExecution()))
        .execute(this::run);
  }

  private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
    Execution execution = context.getExecution();
    if (handler.lane() != Lane.LONG && tries(execution).deaths() >= DEATHS) {
      throw new DeadlyJobException(DIED.formatted(DEATHS));
    }
    HeldJob job =
        new HeldJob(execution, () -> shouldStop(context), by.queue, by.transactions, by.self);
    SystemActor.run(() -> handler.run(job));
    if (!job.isSettled()) {
      throw new IllegalStateException("A job was neither finished nor put back: " + instance);
    }
    by.trouble.taken();
    return (done, operations) -> count(done, job.isFinished() ? "done" : "put back");
  }

  /** A job that was given to another is worth stopping as well. */
  private static boolean shouldStop(ExecutionContext context) {
    return context.getSchedulerState().isShuttingDown()
        || context.getCurrentlyExecuting().getHeartbeatState().hasStaleHeartbeat();
  }

  private static Tries tries(Execution execution) {
    return Tries.of(execution.consecutiveFailures);
  }

  private void failed(ExecutionComplete failure) {
    Execution execution = failure.getExecution();
    Throwable cause = unwrapped(failure.getCause().orElseThrow());
    handler.inLogOf(
        JobName.key(execution.getId()),
        asItself(
            () -> {
              switch (cause) {
                case JobLostException lost -> LOG.info("{}", lost.getMessage());
                case DeadlyJobException deadly -> giveUp(execution, Reason.of(deadly));
                case RuntimeException away when isAway(away) -> refused(execution, away);
                default -> tried(execution, cause);
              }
            }));
    count(failure, cause instanceof JobLostException ? "lost" : "failed");
  }

  /** Work is done by Amalgam itself, whoever asked for it. */
  private static Runnable asItself(Runnable work) {
    return () -> SystemActor.run(work);
  }

  /** Whether the database is to blame, rather than what it was given. */
  private static boolean isAway(RuntimeException cause) {
    return cause instanceof TransactionException
        || cause instanceof DataAccessException
            && !(cause instanceof DataIntegrityViolationException)
            && !(cause instanceof InvalidDataAccessResourceUsageException);
  }

  private void refused(Execution execution, RuntimeException cause) {
    LOG.warn("{} could not be stored: {}", name(execution), Reason.of(cause));
    by.trouble.refused(cause);
    putBack(execution, by.self.sharedTime().plus(by.settings.retryPause()), tries(execution));
  }

  private void tried(Execution execution, Throwable cause) {
    LOG.warn("{} failed", name(execution), cause);
    Tries tries = tries(execution).afterFailure();
    if (tries.failures() >= by.settings.tries()) {
      giveUp(execution, Reason.of(cause));
    } else {
      Instant due = by.self.sharedTime().plus(by.settings.pauseAfter(tries.failures()));
      by.transactions.executeWithoutResult(
          status -> {
            handler.failed(JobName.key(execution.getId()), tries.failures(), Reason.of(cause));
            putBack(execution, due, tries);
          });
    }
  }

  private void giveUp(Execution execution, String reason) {
    by.transactions.executeWithoutResult(
        status -> {
          int failures = tries(execution).afterFailure().failures();
          handler.givenUp(JobName.key(execution.getId()), failures, reason);
          remove(execution);
        });
  }

  private void died(Execution execution) {
    LOG.info("{} was left by a worker that is silent; it is free again", name(execution));
    putBack(execution, by.self.sharedTime(), tries(execution).afterDeath());
  }

  private void count(ExecutionComplete job, String outcome) {
    by.metrics.unitDone(job.getExecution().getTaskName(), outcome, job.getDuration());
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof ExecutionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private void remove(Execution execution) {
    if (!by.queue.remove(execution.getTaskName(), execution.getId(), execution.version)) {
      throw new JobLostException(name(execution));
    }
  }

  private void putBack(Execution execution, Instant due, Tries tries) {
    if (!by.queue.putBack(
        execution.getTaskName(), execution.getId(), execution.version, due, tries.number())) {
      throw new JobLostException(name(execution));
    }
  }

  /** A job that has killed too many workers. */
  private static final class DeadlyJobException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DeadlyJobException(String message) {
      super(message);
    }
  }

  static String name(Execution execution) {
    return "Job " + execution.getTaskName() + " " + JobName.key(execution.getId());
  }
}
