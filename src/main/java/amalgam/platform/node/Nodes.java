package amalgam.platform.node;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The processes of the installation, in the database. */
public interface Nodes {

  /** Nobody who was silent for longer is taken for alive. */
  Duration SILENCE = Duration.ofSeconds(15);

  /** Stores what a node tells of itself; its {@code seenAt} is taken from the database's clock. */
  void announce(Node node);

  /** Notes that a node has stopped in good order. */
  void sayGoodbye(String id);

  /** Forgets those that were last seen before {@code horizon}. */
  void forgetSilentSince(Instant horizon);

  /** Those that are alive, the oldest first. */
  List<Node> alive();

  /** All that were seen since {@code horizon}, the alive ones first, then the latest seen. */
  List<Node> seenSince(Instant horizon);

  /** The database's clock. */
  Instant now();
}
