package amalgam.ui.live;

import amalgam.contestant.training.Trainings;
import amalgam.platform.job.JobQueue;
import amalgam.platform.node.Complaints;
import amalgam.platform.node.Node;
import amalgam.platform.node.Nodes;
import amalgam.platform.node.ServesPages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Tells open pages who works and what waits, every few seconds. */
@ServesPages
@Component
public class LiveWorkers implements DisposableBean {

  private static final Duration HORIZON = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-workers").factory());
  private final Nodes nodes;
  private final JobQueue queue;
  private final Trainings trainings;
  private final SharedFeed<Class<Nodes>, WorkersNews> feed =
      new SharedFeed<>(
          (whole, before) ->
              SilentDatabase.bridge(() -> Optional.of(news()), before, WorkersNews::withTrouble),
          worker,
          PAUSE);

  LiveWorkers(Nodes nodes, JobQueue queue, Trainings trainings) {
    this.nodes = nodes;
    this.queue = queue;
    this.trainings = trainings;
    worker.scheduleWithFixedDelay(
        () -> feed.renew(news -> true), ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  private WorkersNews news() {
    Instant now = nodes.now();
    List<Node> seen = nodes.seenSince(now.minus(HORIZON));
    List<Node> alive =
        seen.stream()
            .filter(node -> node.isAliveAt(now))
            .sorted(Comparator.comparing(Node::startedAt))
            .toList();
    List<Node> gone = seen.stream().filter(node -> !node.isAliveAt(now)).toList();
    return new WorkersNews(
        now,
        alive,
        gone,
        Complaints.of(alive),
        queue.inHand(),
        queue.depths(),
        trainings.all().reversed(),
        null);
  }

  /** Has {@code reader} shown the workers in {@code page}, now and every few seconds. */
  public Registration workers(UI page, Consumer<WorkersNews> reader) {
    return OpenPage.read(feed, Nodes.class, page, reader);
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
