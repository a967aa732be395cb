package amalgam.platform.health;

import java.time.Duration;
import java.util.Optional;

/** How the work that is due fares, as the queue knows it. */
public interface QueueAge {

  /** For how long the oldest piece of due work has waited; empty if none waits. */
  Optional<Duration> oldestDue();

  /** Workers that have given a sign of life lately. */
  int liveWorkers();
}
