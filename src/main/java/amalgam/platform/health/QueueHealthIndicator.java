package amalgam.platform.health;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service where work waits and nobody is there to do it. */
@Component
class QueueHealthIndicator extends AbstractHealthIndicator {

  /** A worker that was restarted is back sooner. */
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final QueueAge age;

  QueueHealthIndicator(QueueAge age) {
    super("The queue cannot be read");
    this.age = age;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Optional<Duration> waiting = age.oldestDue();
    int workers = age.liveWorkers();
    health.withDetail("liveWorkers", workers);
    waiting.ifPresent(wait -> health.withDetail("oldestDueSeconds", wait.toSeconds()));
    if (workers == 0 && waiting.filter(wait -> wait.compareTo(LONGEST_WAIT) > 0).isPresent()) {
      health
          .outOfService()
          .withDetail(
              "reason", "Work waits, but no worker is alive: start one (AMALGAM_ROLE=worker).");
    } else {
      health.up();
    }
  }
}
