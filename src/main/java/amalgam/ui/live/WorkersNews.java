package amalgam.ui.live;

import amalgam.contestant.training.Training;
import amalgam.platform.job.JobQueue.Depth;
import amalgam.platform.node.Node;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The processes of the installation, and what waits for them.
 *
 * @param at when, by the database's clock
 * @param alive the oldest first
 * @param gone seen within the last day and not alive any more, the silent ones first
 * @param complaints sentences about what is wrong with the alive ones
 * @param inHand jobs that each has taken, by its id
 * @param queue jobs by kind
 * @param trainings all that were ever asked for, the newest first
 * @param trouble why this may be old; null where it is not
 */
public record WorkersNews(
    Instant at,
    List<Node> alive,
    List<Node> gone,
    List<String> complaints,
    Map<String, Integer> inHand,
    List<Depth> queue,
    List<Training> trainings,
    @Nullable String trouble) {

  /** Whether any process that is alive works. */
  public boolean hasWorker() {
    return alive.stream().anyMatch(node -> node.role().works());
  }

  /** The same, with something that stands in the way. */
  WorkersNews withTrouble(String sentence) {
    return new WorkersNews(at, alive, gone, complaints, inHand, queue, trainings, sentence);
  }
}
