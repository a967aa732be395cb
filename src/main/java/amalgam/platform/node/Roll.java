package amalgam.platform.node;

import amalgam.platform.job.JobsAdded;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the others that this node is there, looks who else is, and makes the rounds. That it can
 * tell is also the sign that the database takes what it is given.
 */
@Component
class Roll implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Roll.class);

  private static final int SECONDS_TO_STOP = 10;
  private static final Duration MEMORY = Duration.ofDays(30);

  private final Nodes nodes;
  private final ThisNode self;
  private final List<Round> rounds;
  private final Trouble trouble;
  private final LastSeen seen;
  private final Complaints complaints = new Complaints();
  private final long pauseMillis;
  private volatile @Nullable ScheduledExecutorService clock;

  Roll(
      Nodes nodes,
      ThisNode self,
      List<Round> rounds,
      Trouble trouble,
      LastSeen seen,
      @Value("${amalgam.job.announce:3s}") Duration pause) {
    this.nodes = nodes;
    this.self = self;
    this.rounds = rounds;
    this.trouble = trouble;
    this.seen = seen;
    this.pauseMillis = pause.toMillis();
  }

  @Override
  public void start() {
    nodes.forgetSilentSince(nodes.now().minus(MEMORY));
    tell();
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("roll").factory());
    clock = started;
    started.scheduleWithFixedDelay(this::goRound, 0, pauseMillis, TimeUnit.MILLISECONDS);
  }

  /** What was added may require what this node has come to hold since it last looked. */
  @EventListener(JobsAdded.class)
  void lookAgain() {
    ScheduledExecutorService running = clock;
    if (running != null) {
      try {
        running.execute(this::tellSafely);
      } catch (RejectedExecutionException e) {
        LOG.trace("Stopping, so nobody needs to know", e);
      }
    }
  }

  private void tell() {
    self.compareClocks(nodes::now);
    nodes.announce(self.describe(trouble.sentence()));
    List<Node> alive = nodes.alive();
    seen.set(alive);
    complaints.about(alive);
  }

  private boolean tellSafely() {
    try {
      tell();
      if (trouble.answered()) {
        LOG.info("The database answers again; work goes on.");
      }
      return true;
    } catch (RuntimeException e) {
      boolean isNews = trouble.sentence() == null;
      String words = trouble.silent(e);
      if (isNews) {
        LOG.error("{}", words, e);
      }
      return false;
    }
  }

  private void goRound() {
    if (tellSafely() && self.role().works()) {
      for (Round round : rounds) {
        try {
          round.make();
        } catch (RuntimeException e) {
          LOG.warn("A round was cut short; the next comes soon.", e);
        }
      }
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = clock;
    clock = null;
    if (running != null) {
      end(running);
      try {
        nodes.sayGoodbye(self.id());
      } catch (RuntimeException e) {
        LOG.debug("Could not say goodbye; the others will notice.", e);
      }
    }
  }

  /** Without interrupting it: H2 gives up its file where a thread is interrupted that reads it. */
  private static void end(ScheduledExecutorService running) {
    running.shutdown();
    try {
      if (!running.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        LOG.debug("The roll is still busy with a database that does not answer.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return clock != null;
  }

  /** Before the work begins, and until it has ended. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 10;
  }
}
