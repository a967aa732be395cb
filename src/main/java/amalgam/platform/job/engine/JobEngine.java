package amalgam.platform.job.engine;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobSettings;
import amalgam.platform.job.JobsAdded;
import amalgam.platform.job.Lane;
import amalgam.platform.node.ThisNode;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs db-scheduler in a process that works: it takes jobs, tells that they are in hand, finds
 * those of dead workers, and tries again what failed. One engine a lane, so that a long job does
 * not keep the short ones waiting.
 */
@Component
@EnableConfigurationProperties(JobSettings.class)
class JobEngine implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(JobEngine.class);

  /** The engine deletes jobs of kinds that it does not know after a while; never here. */
  private static final Duration NEVER = Duration.ofDays(100 * 365);

  /** With one hand free the next job is looked for. */
  private static final double ALMOST_ALL = 0.999;

  /** Jobs that wait; each may have many requests under way. */
  private static final int AT_ONCE = 8;

  private final DataSource source;
  private final boolean alone;
  private final List<JobHandler> handlers;
  private final HandledTask.Factory tasks;
  private final HeldJobs queue;
  private final Gate gate;
  private final ThisNode self;
  private final JobSettings settings;
  private volatile List<Scheduler> lanes = List.of();

  JobEngine(
      DataSource source,
      List<JobHandler> handlers,
      HandledTask.Factory tasks,
      HeldJobs queue,
      Gate gate,
      ThisNode self,
      JobSettings settings) {
    this.source = source;
    this.alone = !queue.isShared();
    this.handlers = handlers;
    this.tasks = tasks;
    this.queue = queue;
    this.gate = gate;
    this.self = self;
    this.settings = settings;
  }

  @Override
  public void start() {
    if (!self.role().works()) {
      LOG.info("This process serves pages and does no work (amalgam.role=web).");
      lanes = List.of();
      return;
    }
    if (alone) {
      queue.freeAll();
    }
    lanes =
        List.of(lane(Lane.SHORT, self.threads()), lane(Lane.WAITING, AT_ONCE), lane(Lane.LONG, 1));
    lanes.forEach(Scheduler::start);
  }

  private Scheduler lane(Lane lane, int threads) {
    List<Task<?>> known =
        handlers.stream()
            .filter(handler -> handler.lane() == lane)
            .<Task<?>>flatMap(handler -> tasks.of(handler).stream())
            .toList();
    String name = lane.name().toLowerCase(Locale.ROOT) + "-job-";
    SchedulerBuilder engine =
        Scheduler.create(source, known)
            .schedulerName(new SchedulerName.Fixed(self.id()))
            .clock(self::sharedTime)
            .threads(threads)
            .executorService(new CalmThreads.Pool(name, threads))
            .dueExecutor(new CalmThreads.Pool(name + "look-", 1))
            .housekeeperExecutor(new CalmThreads.Housekeeping(name + "heart-"))
            .jdbcCustomization(new GatedTable(() -> gate.condition(lane, handlers)))
            .enablePriority()
            .pollingInterval(settings.poll())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(settings.missedHeartbeats())
            .deleteUnresolvedAfter(NEVER)
            .failureLogging(LogLevel.OFF, false)
            .shutdownMaxWait(settings.patience());
    // A picked job that waits for a thread has no heartbeat: never take more than there are hands.
    return alone
        ? engine.pollUsingFetch(0.5, 3).build()
        : engine.pollUsingLockAndFetch(ALMOST_ALL, 1).build();
  }

  @EventListener(JobsAdded.class)
  void look() {
    lanes.forEach(Scheduler::triggerCheckForDueExecutions);
  }

  /** Comes back once what is in hand is finished, or patience is at its end. */
  @Override
  public void stop() {
    List<Scheduler> running = lanes;
    lanes = List.of();
    running.parallelStream().forEach(Scheduler::stop);
  }

  @Override
  public boolean isRunning() {
    return !lanes.isEmpty();
  }
}
