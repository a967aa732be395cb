package amalgam.platform.job.persistence;

import amalgam.platform.job.Job;
import amalgam.platform.job.JobKey;

/** How the engine's table names a job: {@code requirement/key}. */
final class InstanceName {

  private static final char SLASH = '/';

  private InstanceName() {}

  static String of(Job job) {
    return job.requirement() + SLASH + job.key();
  }

  static JobKey key(String name) {
    return JobKey.parse(name.substring(name.indexOf(SLASH) + 1));
  }
}
