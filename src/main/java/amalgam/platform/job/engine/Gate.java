package amalgam.platform.job.engine;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.Lane;
import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.Node;
import amalgam.platform.node.ThisNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which jobs this worker takes: those that require nothing, and those that require what it holds,
 * unless it has no graphics processor and an alive worker that has one holds it too.
 */
@Component
class Gate {

  private final ThisNode self;
  private final AliveNodes alive;

  Gate(ThisNode self, AliveNodes alive) {
    this.self = self;
    this.alive = alive;
  }

  /** What it serves of what jobs may require. */
  Set<String> served() {
    Set<String> served = new HashSet<>(self.holdings());
    List<Node> workers = alive.workers();
    boolean graphics =
        workers.stream().anyMatch(node -> node.id().equals(self.id()) && node.gpu() != null);
    if (!graphics) {
      workers.stream()
          .filter(node -> node.gpu() != null)
          .map(Node::holdings)
          .forEach(served::removeAll);
    }
    return served;
  }

  /** SQL over the engine's table for the jobs of a lane that this worker takes now. */
  String condition(Lane lane, List<JobHandler> handlers) {
    Set<String> kinds =
        handlers.stream()
            .filter(handler -> handler.lane() == lane)
            .flatMap(handler -> handler.kinds().stream())
            .collect(Collectors.toSet());
    String open = "task_instance like '/%'";
    Set<String> served = served();
    String taken =
        served.isEmpty()
            ? open
            : open
                + " or substring(task_instance from 1 for position('/' in task_instance) - 1) in "
                + list(served);
    return "task_name in %s and (%s)".formatted(list(kinds), taken);
  }

  /** Words of letters, digits and '-' need no escaping; {@code Job} lets no others through. */
  private static String list(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining("', '", "('", "')"));
  }
}
