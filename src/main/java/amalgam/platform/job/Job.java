package amalgam.platform.job;

/**
 * Work that is to be done once, by whoever takes it first.
 *
 * @param kind which {@link JobHandler} does it
 * @param requirement fingerprint of what a worker must hold to do it; empty where any can
 * @param key what it is about; one job of a kind and key at a time
 * @param rank jobs of a lower rank come first
 */
public record Job(String kind, String requirement, JobKey key, int rank) {

  public Job {
    if (!requirement.matches("[A-Za-z0-9]*")) {
      throw new IllegalArgumentException(
          "A requirement is letters and digits, but was '%s'.".formatted(requirement));
    }
  }
}
