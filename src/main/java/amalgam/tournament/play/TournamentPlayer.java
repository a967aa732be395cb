package amalgam.tournament.play;

import amalgam.tournament.TournamentChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The workers that play the running tournaments. What they do lies in the database block by block,
 * so that they may stop at any instant; when it cannot be written they wait and try again.
 */
@Component
class TournamentPlayer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TournamentPlayer.class);
  private static final long SECONDS_BEFORE_NEXT_TRY = 5;
  private static final long SECONDS_TO_STOP = 30;

  // Which of a closing database's many failures comes last is chance: the log has them all.
  private static final String NOT_STORED =
      "Results cannot be stored, since the database cannot be written to; most likely the disk is"
          + " full. Make room, and work goes on by itself.";

  private final Agenda agenda;
  private final int workers;
  private final List<Thread> threads = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile boolean running;
  private volatile @Nullable String trouble;

  /**
   * @param workers number of threads; 0 for one per processor but one, which is left to the pages
   */
  TournamentPlayer(Agenda agenda, @Value("${amalgam.play.workers:0}") int workers) {
    this.agenda = agenda;
    this.workers =
        workers > 0 ? workers : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  /** Why work does not go on; null where it does. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void start() {
    running = true;
    for (int worker = 1; worker <= workers; worker++) {
      threads.add(Thread.ofPlatform().name("player-" + worker).daemon().start(this::work));
    }
  }

  @Override
  public void stop() {
    running = false;
    wake();
    for (Thread thread : threads) {
      try {
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @EventListener(TournamentChanged.class)
  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    while (running) {
      try {
        if (workOnce()) {
          trouble = null;
        } else {
          agenda.finishWhatIsDone();
          trouble = null;
          rest();
        }
      } catch (RuntimeException | Error e) {
        // Whatever it was, a worker that ended here would stop all tournaments without a word.
        trouble = sentence(e);
        LOG.error("{} Trying again in {} s.", trouble, SECONDS_BEFORE_NEXT_TRY, e);
        rest();
      }
    }
  }

  private boolean workOnce() {
    Optional<Agenda.Work> work = agenda.take();
    if (work.isEmpty()) {
      return false;
    }
    try {
      work.get().task().run();
    } finally {
      agenda.release(work.get());
    }
    return true;
  }

  private void rest() {
    lock.lock();
    try {
      if (running) {
        boolean woken = changed.await(SECONDS_BEFORE_NEXT_TRY, TimeUnit.SECONDS);
        LOG.trace("Woken by a change: {}", woken);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private static String sentence(Throwable e) {
    return e instanceof DataAccessException || e instanceof TransactionException
        ? NOT_STORED
        : "Something unforeseen stands in the way: %s. Once that is put right, work goes on by itself."
            .formatted(rootMessage(e));
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
