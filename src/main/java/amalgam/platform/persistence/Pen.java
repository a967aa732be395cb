package amalgam.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What only one thread has at a time. Unlike a lock it may be put down for the thread that took it
 * by another: a pool closes connections that were left open.
 */
final class Pen {

  /** Longer than the longest transaction, which plans a large tournament. */
  private static final long SECONDS = 120;

  private @Nullable Thread holder;
  private int holds;
  private int waiting;

  /**
   * Takes it, once more where this thread has it already.
   *
   * @throws SQLException if that takes too long, or the thread is interrupted
   */
  synchronized void take() throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (holder != null && holder != Thread.currentThread()) {
      await(end);
    }
    holder = Thread.currentThread();
    holds++;
  }

  private void await(long end) throws SQLException {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new SQLTransientException(
          "Another transaction has been writing to the database file for %d seconds."
              .formatted(SECONDS));
    }
    waiting++;
    try {
      wait(left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientException("Interrupted while another transaction was writing.", e);
    } finally {
      waiting--;
    }
  }

  /** Gives up one of the holds. */
  synchronized void putDown() {
    holds--;
    if (holds == 0) {
      holder = null;
      notifyAll();
    }
  }

  /** How many threads wait for it. */
  synchronized int waiting() {
    return waiting;
  }
}
