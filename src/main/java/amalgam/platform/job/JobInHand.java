package amalgam.platform.job;

/** A job that this process has taken. */
public interface JobInHand {

  String kind();

  JobKey key();

  /**
   * Stores the job's outcome and takes the job out of the queue, both or neither.
   *
   * @throws JobLostException if another worker has the job by now; nothing is stored then
   */
  void finish(Runnable outcome);

  /**
   * Whether the process wants to stop, or was taken for dead, so that a long job should come to a
   * resting place.
   */
  boolean isStopping();

  /** Puts the job back as it is, to be gone on with later or by another. */
  void putBack();
}
