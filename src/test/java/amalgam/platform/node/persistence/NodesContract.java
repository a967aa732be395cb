package amalgam.platform.node.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.platform.node.Gpu;
import amalgam.platform.node.Node;
import amalgam.platform.node.Nodes;
import amalgam.platform.node.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nodes rely on to know of each other. */
abstract class NodesContract {

  private final Nodes nodes;

  NodesContract(Repositories repositories) {
    this.nodes = repositories.get(Nodes.class);
  }

  @Test
  void whoAnnouncesItselfIsAliveAsItDescribedItself() {
    Node node = node(Duration.ZERO, new Gpu("NVIDIA H100", 80L << 30), Set.of("f1", "f2"));
    nodes.announce(node);
    assertThat(nodes.alive()).contains(node);
    Node later = node(node.id(), Duration.ZERO, null, Set.of("f2", "f3"));
    nodes.announce(later);
    assertThat(nodes.alive()).contains(later).doesNotContain(node);
  }

  @Test
  void whoIsSilentOrSaysGoodbyeIsNotAliveButRemembered() {
    Node silent = node(Nodes.SILENCE.plusSeconds(1), null, Set.of());
    Node leaving = node(Duration.ZERO, null, Set.of("f1"));
    nodes.announce(silent);
    nodes.announce(leaving);
    nodes.sayGoodbye(leaving.id());
    assertThat(nodes.alive()).extracting(Node::id).doesNotContain(silent.id(), leaving.id());
    assertThat(nodes.seenSince(nodes.now().minusSeconds(600)))
        .extracting(Node::id)
        .contains(silent.id(), leaving.id());
    assertThat(nodes.seenSince(nodes.now().minusSeconds(5)))
        .extracting(Node::id)
        .contains(leaving.id())
        .doesNotContain(silent.id());
  }

  @Test
  void theDatabasesClockIsReadWhereverItStands() {
    assertThat(Duration.between(nodes.now(), Instant.now()).abs()).isLessThan(Duration.ofHours(1));
  }

  private Node node(Duration silentFor, Gpu gpu, Set<String> holdings) {
    return node("node-" + UUID.randomUUID(), silentFor, gpu, holdings);
  }

  private Node node(String id, Duration silentFor, Gpu gpu, Set<String> holdings) {
    Instant seen = nodes.now().minus(silentFor).truncatedTo(ChronoUnit.MICROS);
    return new Node(
        id,
        "größe.example",
        Role.WORKER,
        "1.2.3",
        4,
        "cpu, 1 thread",
        gpu,
        Duration.ofMillis(-7),
        seen.minusSeconds(60),
        seen,
        null,
        null,
        holdings);
  }
}
