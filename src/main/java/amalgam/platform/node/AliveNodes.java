package amalgam.platform.node;

import java.util.List;

/** Who is alive, as this process last saw it. */
@FunctionalInterface
public interface AliveNodes {

  /** This node included; the oldest first. */
  List<Node> list();

  /** Those that work. */
  default List<Node> workers() {
    return list().stream().filter(node -> node.role().works()).toList();
  }
}
