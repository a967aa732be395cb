package amalgam.platform.job.engine;

import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.JobLostException;
import amalgam.platform.job.JobName;
import amalgam.platform.node.ThisNode;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionOperations;

/** A job that the engine has picked for this process. */
final class HeldJob implements JobInHand {

  private final Execution execution;
  private final BooleanSupplier stopping;
  private final HeldJobs queue;
  private final TransactionOperations transactions;
  private final ThisNode self;
  private boolean settled;
  private boolean finished;

  HeldJob(
      Execution execution,
      BooleanSupplier stopping,
      HeldJobs queue,
      TransactionOperations transactions,
      ThisNode self) {
    this.execution = execution;
    this.stopping = stopping;
    this.queue = queue;
    this.transactions = transactions;
    this.self = self;
  }

  @Override
  public String kind() {
    return execution.getTaskName();
  }

  @Override
  public JobKey key() {
    return JobName.key(execution.getId());
  }

  @Override
  public void finish(Runnable outcome) {
    transactions.executeWithoutResult(
        status -> {
          outcome.run();
          held(queue.remove(kind(), execution.getId(), execution.version));
        });
    settled = true;
    finished = true;
  }

  @Override
  public void putBack() {
    transactions.executeWithoutResult(
        status ->
            held(
                queue.putBack(
                    kind(),
                    execution.getId(),
                    execution.version,
                    self.sharedTime(),
                    execution.consecutiveFailures)));
    settled = true;
  }

  private void held(boolean stillHeld) {
    if (!stillHeld) {
      throw new JobLostException(HandledTask.name(execution));
    }
  }

  @Override
  public boolean isStopping() {
    return stopping.getAsBoolean();
  }

  /** Whether it was finished. */
  boolean isFinished() {
    return finished;
  }

  /** Whether it was finished or put back. */
  boolean isSettled() {
    return settled;
  }
}
