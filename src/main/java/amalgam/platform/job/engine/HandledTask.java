package amalgam.platform.job.engine;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobLostException;
import amalgam.platform.job.JobName;
import amalgam.platform.job.JobSettings;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.platform.node.ThisNode;
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

    Factory(
        HeldJobs queue,
        TransactionOperations transactions,
        ThisNode self,
        JobSettings settings,
        WorkMetrics metrics) {
      this.queue = queue;
      this.transactions = transactions;
      this.self = self;
      this.settings = settings;
      this.metrics = metrics;
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
    HeldJob job =
        new HeldJob(
            context.getExecution(),
            context.getSchedulerState()::isShuttingDown,
            by.queue,
            by.transactions,
            by.self);
    handler.run(job);
    if (!job.isSettled()) {
      throw new IllegalStateException("A job was neither finished nor put back: " + instance);
    }
    return (done, operations) -> count(done, "done");
  }

  private void failed(ExecutionComplete failure) {
    Execution execution = failure.getExecution();
    Throwable cause = unwrapped(failure.getCause().orElseThrow());
    if (cause instanceof JobLostException) {
      LOG.info("{}", cause.getMessage());
    } else if (cause instanceof DataAccessException || cause instanceof TransactionException) {
      LOG.warn("{} could not be stored: {}", name(execution), Reason.of(cause));
      Instant due = by.self.sharedTime().plus(by.settings.retryPause());
      putBack(execution, due, execution.consecutiveFailures);
      count(failure, "not stored");
    } else {
      LOG.warn("{} failed", name(execution), cause);
      tried(execution, Reason.of(cause), by.settings.tries());
      count(failure, "failed");
    }
  }

  private void count(ExecutionComplete job, String outcome) {
    by.metrics.unitDone(job.getExecution().getTaskName(), outcome, job.getDuration());
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof ExecutionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private void died(Execution execution) {
    LOG.info("{} was left by a worker that is silent; it is free again", name(execution));
    tried(execution, DIED.formatted(execution.consecutiveFailures + 1), DEATHS);
  }

  private void tried(Execution execution, String reason, int most) {
    int tries = execution.consecutiveFailures + 1;
    by.transactions.executeWithoutResult(
        status -> {
          if (tries >= most) {
            remove(execution);
            handler.givenUp(JobName.key(execution.getId()), tries, reason);
          } else {
            Instant now = by.self.sharedTime();
            boolean dead = most == DEATHS;
            putBack(execution, dead ? now : now.plus(by.settings.pauseAfter(tries)), tries);
            if (!dead) {
              handler.failed(JobName.key(execution.getId()), tries, reason);
            }
          }
        });
  }

  private void remove(Execution execution) {
    if (!by.queue.remove(execution.getTaskName(), execution.getId(), execution.version)) {
      throw new JobLostException(name(execution) + " is in other hands by now.");
    }
  }

  private void putBack(Execution execution, Instant due, int tries) {
    if (!by.queue.putBack(
        execution.getTaskName(), execution.getId(), execution.version, due, tries)) {
      throw new JobLostException(name(execution) + " is in other hands by now.");
    }
  }

  static String name(Execution execution) {
    return "Job " + execution.getTaskName() + " " + JobName.key(execution.getId());
  }
}
