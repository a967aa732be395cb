package amalgam.rating.quality;

import amalgam.platform.security.SystemActor;
import amalgam.rating.VotesChanged;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Applies the rule soon after votes came in here, however many, with pauses: it takes all answers
 * of a tournament into account each time and must leave the machine to those who answer.
 */
@Component
class RuleKeeper implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(RuleKeeper.class);

  /** After each look so many times as long as it took. */
  private static final int REST = 20;

  private final RaterQuality quality;
  private final Duration pause;
  private final Set<TournamentId> due = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("rater-quality").factory());
  private volatile long restsUntil = System.nanoTime();

  RuleKeeper(RaterQuality quality, @Value("${amalgam.rating.rule-pause:3s}") Duration pause) {
    this.quality = quality;
    this.pause = pause;
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @EventListener
  void on(VotesChanged change) {
    if (!change.elsewhere() && due.add(change.tournament())) {
      schedule(change.tournament(), pause);
    }
  }

  private void schedule(TournamentId tournament, Duration least) {
    long delay = Math.max(least.toNanos(), restsUntil - System.nanoTime());
    worker.schedule(() -> look(tournament), delay, TimeUnit.NANOSECONDS);
  }

  private void look(TournamentId tournament) {
    long began = System.nanoTime();
    try {
      due.remove(tournament);
      SystemActor.run(() -> quality.applyRule(tournament));
    } catch (RuntimeException failure) {
      log.warn("The raters of tournament {} were not looked at; soon again.", tournament, failure);
      if (due.add(tournament)) {
        schedule(tournament, pause.multipliedBy(REST));
      }
    }
    long ended = System.nanoTime();
    restsUntil = ended + REST * (ended - began);
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
