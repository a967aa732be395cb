package amalgam.platform.job.engine;

import java.time.Instant;

/**
 * The rows of jobs that workers have in hand. A row's version, which changes whenever the job
 * changes hands, tells whether it still is the same worker's.
 */
public interface HeldJobs {

  /** Takes a job out for good; false if it is in other hands by now. */
  boolean remove(String kind, String name, long version);

  /**
   * Puts a job back; false if it is in other hands by now.
   *
   * @param due when it may be begun again
   * @param tries the number of {@link Tries}
   */
  boolean putBack(String kind, String name, long version, Instant due, int tries);

  /** Whether other processes may work on the same database. */
  boolean isShared();

  /**
   * Frees, as left by the dead, what earlier processes had in hand, where there can be no other
   * process.
   */
  void freeAll();
}
