package amalgam.platform.node;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process of the installation, as it last told of itself.
 *
 * @param id of its own, new at each start
 * @param version of the program
 * @param threads that do short jobs
 * @param device what transformers run on
 * @param clockAhead by how much its clock is ahead of the database's
 * @param seenAt when it last told, by the database's clock
 * @param stoppedAt when it was stopped in good order; null while it runs, or if it died
 * @param trouble why it cannot store what it does; null where it can
 * @param holdings fingerprints of what it can serve
 */
public record Node(
    String id,
    String host,
    Role role,
    String version,
    int threads,
    String device,
    @Nullable Gpu gpu,
    Duration clockAhead,
    Instant startedAt,
    Instant seenAt,
    @Nullable Instant stoppedAt,
    @Nullable String trouble,
    Set<String> holdings) {

  /** A clock that is further off is worth a word. */
  public static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  public Node {
    holdings = Set.copyOf(holdings);
  }

  /** Whether it is taken for alive at a time of the database's clock. */
  public boolean isAliveAt(Instant time) {
    return stoppedAt == null && seenAt.isAfter(time.minus(Nodes.SILENCE));
  }

  public boolean isClockOff() {
    return clockAhead.abs().compareTo(CLOCK_TOLERANCE) > 0;
  }
}
