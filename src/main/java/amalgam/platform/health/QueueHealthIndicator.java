package amalgam.platform.health;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service where work waits and nobody is there to do it; unknown where nothing queues. */
@Component
class QueueHealthIndicator extends AbstractHealthIndicator {

  /** A worker that was restarted is back sooner. */
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final ObjectProvider<QueueAge> queue;

  QueueHealthIndicator(ObjectProvider<QueueAge> queue) {
    super("The queue cannot be read");
    this.queue = queue;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    QueueAge age = queue.getIfAvailable();
    if (age == null) {
      health.unknown();
      return;
    }
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
