package amalgam.platform.node;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** This process among the others. */
@Component
public class ThisNode implements SharedClock {

  private static final Logger LOG = LoggerFactory.getLogger(ThisNode.class);
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);
  private static final int LONGEST_HOST = 36;

  private final String host;
  private final String id;
  private final Role role;
  private final String version;
  private final int threads;
  private final Equipment equipment;
  private final Instant startedAt;
  private volatile @Nullable Comparison comparison;
  private volatile Duration clockAhead = Duration.ZERO;
  private volatile Set<String> holdings = Set.of();

  /**
   * @param name what people call it; empty for its host's
   * @param workers threads for short jobs; 0 for one per processor but one, which is left to the
   *     pages and to the system
   */
  ThisNode(
      @Value("${amalgam.node:}") String name,
      Equipment equipment,
      Version version,
      Environment environment,
      @Value("${amalgam.play.workers:0}") int workers) {
    this.host = name.isBlank() ? hostName() : name;
    this.id =
        "%s-%d-%s"
            .formatted(
                host.substring(0, Math.min(LONGEST_HOST, host.length())),
                ProcessHandle.current().pid(),
                HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt()));
    this.role = Role.of(environment);
    this.version = version.word();
    this.threads =
        workers > 0 ? workers : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.equipment = equipment;
    this.startedAt = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  /** Its id, new at each start. */
  public String id() {
    return id;
  }

  public Role role() {
    return role;
  }

  /** Threads for short jobs. */
  public int threads() {
    return threads;
  }

  public String version() {
    return version;
  }

  /** What it held when it last looked. */
  public Set<String> holdings() {
    return holdings;
  }

  /** By how much its clock is ahead of the database's. */
  public Duration clockAhead() {
    return clockAhead;
  }

  /**
   * Counted from the last comparison by a clock that nobody sets, so that a time server which steps
   * this machine's does no harm.
   */
  @Override
  public Instant sharedTime() {
    Comparison last = comparison;
    Instant now =
        last == null ? Instant.now() : last.shared().plusNanos(System.nanoTime() - last.nanoTime());
    // As databases keep it, which would round it up else: past a moment that was told already.
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  /** What the database's clock showed at a moment of the machine's running time. */
  private record Comparison(Instant shared, long nanoTime) {}

  /** Compares clocks; one that took long to answer is not worth comparing with. */
  void compareClocks(Supplier<Instant> database) {
    long before = System.nanoTime();
    Instant shared = database.get();
    long after = System.nanoTime();
    if (after - before < LONGEST_LOOK.toNanos()) {
      long middle = before + (after - before) / 2;
      comparison = new Comparison(shared, middle);
      clockAhead = Duration.between(shared, Instant.now().minusNanos(System.nanoTime() - middle));
    }
  }

  /** Looks at what it holds now, and tells all of itself. */
  Node describe(@Nullable String trouble) {
    try {
      holdings = Set.copyOf(equipment.holdings());
    } catch (RuntimeException e) {
      LOG.warn("What this node holds cannot be looked at: {}", e.getMessage());
    }
    return new Node(
        id,
        host,
        role,
        version,
        threads,
        equipment.device(),
        equipment.gpu().orElse(null),
        clockAhead,
        startedAt,
        sharedTime(),
        null,
        trouble,
        role.works() ? holdings : Set.of());
  }
}
