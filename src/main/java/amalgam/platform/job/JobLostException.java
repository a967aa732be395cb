package amalgam.platform.job;

/** A worker was taken for dead and its job given to another. */
public class JobLostException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Names the job.
   *
   * @param job its name, for people
   */
  public JobLostException(String job) {
    super(job + " is in other hands by now.");
  }
}
