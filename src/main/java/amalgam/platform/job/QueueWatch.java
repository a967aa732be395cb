package amalgam.platform.job;

import amalgam.platform.health.QueueAge;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.platform.node.AliveNodes;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells whoever watches the installation how the queue fares. */
@Configuration(proxyBeanMethods = false)
class QueueWatch {

  @Bean
  MeterBinder queueDepth(JobQueue queue) {
    return WorkMetrics.queueDepth(
        () -> queue.depths().stream().mapToLong(JobQueue.Depth::waiting).sum());
  }

  @Bean
  QueueAge queueAge(JobQueue queue, AliveNodes alive) {
    return new QueueAge() {
      @Override
      public Optional<Duration> oldestDue() {
        return queue.depths().stream()
            .filter(depth -> depth.waiting() > 0)
            .map(depth -> Duration.ofSeconds(depth.oldestSeconds()))
            .max(Duration::compareTo);
      }

      @Override
      public int liveWorkers() {
        return alive.workers().size();
      }
    };
  }
}
