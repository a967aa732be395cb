package amalgam.platform.node;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is wrong with the nodes, said once in the log and shown on the workers' page. */
public final class Complaints {

  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

  private final Set<String> said = new HashSet<>();

  Complaints() {}

  /** Says in the log what was not said before. */
  void about(List<Node> alive) {
    List<String> all = of(alive);
    said.retainAll(all);
    all.stream().filter(said::add).forEach(LOG::warn);
  }

  /** Sentences about clocks that are off, versions that differ and workers without models. */
  public static List<String> of(List<Node> alive) {
    return Stream.of(clocks(alive), versions(alive), empty(alive)).flatMap(one -> one).toList();
  }

  private static Stream<String> clocks(List<Node> alive) {
    return alive.stream()
        .filter(Node::isClockOff)
        .map(
            node ->
                "The clock of %s is %s %s the database's; set it by a time server. Work goes on by"
                        .formatted(
                            node.id(),
                            span(node.clockAhead()),
                            node.clockAhead().isNegative() ? "behind" : "ahead of")
                    + " the database's clock meanwhile.");
  }

  private static String span(Duration off) {
    Duration span = off.abs();
    return span.toMinutes() > 0
        ? "%d min %d s".formatted(span.toMinutes(), span.toSecondsPart())
        : String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0);
  }

  private static Stream<String> versions(List<Node> alive) {
    List<String> versions = alive.stream().map(Node::version).distinct().sorted().toList();
    return versions.size() < 2
        ? Stream.of()
        : Stream.of(
            "Nodes of different versions run side by side (%s); start all of them from the same"
                    .formatted(String.join(", ", versions))
                + " version, or their results may differ.");
  }

  private static Stream<String> empty(List<Node> alive) {
    return alive.stream()
        .filter(node -> node.role() == Role.WORKER && node.holdings().isEmpty())
        .map(
            node ->
                "The worker %s has no model files, so it plays baselines only; copy the checkpoints"
                        .formatted(node.id())
                    + " to its data folder.");
  }
}
