package amalgam.platform.job;

import java.util.Set;

/**
 * Does jobs of some kinds. A job may be begun more than once, by different workers, since a worker
 * may die or be taken for dead: what it stores must not depend on how often.
 */
public interface JobHandler {

  Set<String> kinds();

  Lane lane();

  /** Does a job and finishes it; what it throws counts as a failed try. */
  void run(JobInHand job);

  /** Does something about a job, with its marks on every line that is logged meanwhile. */
  default void inLogOf(JobKey key, Runnable what) {
    what.run();
  }

  /** Stores, in the transaction that puts the job back, that a try failed. */
  void failed(JobKey key, int tries, String reason);

  /** Stores, in the transaction that takes the job out of the queue, that nobody tries again. */
  void givenUp(JobKey key, int tries, String reason);
}
