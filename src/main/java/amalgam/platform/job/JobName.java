package amalgam.platform.job;

/** How the engine's table names a job: {@code requirement/key}. */
public final class JobName {

  private static final char SLASH = '/';

  private JobName() {}

  public static String of(Job job) {
    return job.requirement() + SLASH + job.key();
  }

  /** The key in a name. */
  public static JobKey key(String name) {
    return JobKey.parse(name.substring(name.indexOf(SLASH) + 1));
  }
}
