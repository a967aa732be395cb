package amalgam.platform.node;

import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who was alive at the last look. */
@Component
class LastSeen implements AliveNodes {

  private volatile List<Node> alive = List.of();

  @Override
  public List<Node> list() {
    return alive;
  }

  void set(List<Node> seen) {
    alive = List.copyOf(seen);
  }
}
