package amalgam.platform.node;

import java.time.Instant;

/** The time by the database's clock, by which all nodes go. */
@FunctionalInterface
public interface SharedClock {

  Instant sharedTime();
}
