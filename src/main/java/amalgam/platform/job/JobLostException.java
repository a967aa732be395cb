package amalgam.platform.job;

/** A worker was taken for dead and its job given to another. */
public class JobLostException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public JobLostException(String message) {
    super(message);
  }
}
