package amalgam.platform.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are taken and tried again.
 *
 * @param poll how often a worker with free hands looks for jobs
 * @param heartbeat how often a worker tells that a job is still in its hands
 * @param missedHeartbeats after so many a job is given to another; at least 4
 * @param tries after so many failed ones a job is given up
 * @param retryPause before the second try; doubled before each further one
 * @param patience half of how long a stopping process waits for what it has in hand
 */
@ConfigurationProperties("amalgam.job")
public record JobSettings(
    @DefaultValue("500ms") Duration poll,
    @DefaultValue("3s") Duration heartbeat,
    @DefaultValue("5") int missedHeartbeats,
    @DefaultValue("4") int tries,
    @DefaultValue("2s") Duration retryPause,
    @DefaultValue("40s") Duration patience) {

  /** Pause after so many failed tries. */
  public Duration pauseAfter(int failedTries) {
    return retryPause.multipliedBy(1L << Math.min(failedTries - 1, 10));
  }
}
